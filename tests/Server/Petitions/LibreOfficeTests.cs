using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

public sealed class LibreOfficeTests
{
    [Test]
    public async Task LibreOffice_opens_a_petition()
    {
        var (_, petition) = Papers(Filing(Record(Docket("100-1-15 Cncr", "Chittenden", Dismissed())), choices: new(Documents: ["petition"]))).Single();
        var pdf = await LibreOffice.ToPdf(petition.Document);
        Assert.That(pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8) && pdf.Length > 5000);
    }
}
