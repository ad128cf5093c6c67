using RecordClearance.Contract;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Petitions.Oregon.Robin;

namespace RecordClearance.Tests.Petitions.Oregon;

/// <summary>What the papers say, word for word, and what they must never say.</summary>
public sealed class MotionPaperTests
{
    private const string One = "15CR00001";

    private static readonly Question Pending = new("pendingCharge", "/facts/pendingCharge", "Is a charge pending anywhere?", "yes-no", Presumed: "no");

    private static Filing Convicted(string county, Filer filer) => Filing(
        Record(Case(One, county, Charge(1, "Convicted"), Charge(2), Charge(3, "Convicted", "Assault in the First Degree")) with { BalanceDue = 250 }),
        [Found(One, 1, Conviction, confirm: Pending), Found(One, 2, Dismissal), Found(One, 3, Conviction, FindingOutcome.Ineligible)], filer);

    private static Filing Dismissed(string county, Filer filer) => Filing(
        Record(Case(One, county, Charge(1), Charge(2, "No Complaint"))), [Found(One, 1, Dismissal), Found(One, 2, NoComplaint)], filer);

    [TestCase("Lane", "")]
    [TestCase("Multnomah", "multnomah-")]
    public void Motions_and_orders_read_as_they_should_represented_and_pro_se(string county, string own)
    {
        foreach (var (who, filer) in new[] { ("represented", Attorney), ("pro-se", Self) })
        {
            foreach (var template in new[] { "set-aside-conviction", "order-conviction" })
                Keep(Text(Convicted(county, filer), own + template), $"{own}{template}-{who}");
            foreach (var template in new[] { "set-aside-arrest", "order-arrest" })
                Keep(Text(Dismissed(county, filer), own + template), $"{own}{template}-{who}");
        }
    }

    [Test]
    public void Papers_that_go_with_a_motion_read_as_they_should()
    {
        foreach (var (who, filer) in new[] { ("represented", Attorney), ("pro-se", Self) })
        {
            foreach (var template in new[] { "cover-letter", "declaration", "certificate-of-mailing", "financial-obligation-motion", "osp-request", "client-letter", "analysis-report" })
                Keep(Text(Convicted("Klamath", filer), template), $"{template}-{who}");
        }
        Keep(Text(Dismissed("Lane", Self), "declaration"), "declaration-arrest");
        Keep(Text(Filing(Record(Case(One, "Lane", Charge(1, "Guilty Except for Insanity"))), [Found(One, 1, Insanity)]), "declaration"), "declaration-insanity");
    }

    [Test]
    public void The_report_has_every_charge_under_one_answer()
    {
        var day = new DateOnly(2028, 3, 1);
        var record = Record(
            Case(One, "Lane", Charge(1)) with { BalanceDue = 100.10m },
            Case("15CR00002", "Lane", Charge(1, "Convicted"), Charge(2)) with { BalanceDue = 0.20m },
            Case("15CR00003", "Coos", Charge(1, "Zounds"), Charge(2, "Convicted")) with { BalanceDue = 7 });
        var filing = Filing(record,
        [
            Found(One, 1, Dismissal, confirm: Pending), Found("15CR00002", 1, Conviction, FindingOutcome.EligibleOn, day), Found("15CR00002", 2, Dismissal),
            Found("15CR00003", 1, Conviction, FindingOutcome.NeedsReview), Found("15CR00003", 2, Conviction, FindingOutcome.Ineligible),
        ]);
        Keep(Text(filing, "analysis-report"), "analysis-report-every-answer");
    }

    [Test]
    public void Nothing_sworn_is_checked_before_the_client_reads_it()
    {
        foreach (var filing in new[] { Convicted("Lane", Attorney), Dismissed("Multnomah", Self) })
            Assert.That(Text(filing, "declaration"), Does.Contain("☐").And.Not.Contain("☒"));
        Assert.That(Text(Convicted("Lane", Self), "financial-obligation-motion"), Does.Not.Contain("☒"));
        Assert.That(Text(Convicted("Lane", Self), "certificate-of-mailing"), Does.Not.Contain("☒"));
    }

    [Test]
    public void What_nobody_knows_stands_as_a_blank_in_every_paper()
    {
        var bare = new Charge("1");
        var record = new Record("US-OR", new(new("")), [new(One, Charges: [bare], BalanceDue: 1)]);
        foreach (var (paper, file) in Papers(Filing(record, [Found(One, 1, Conviction)], new Filer(FilerKind.Attorney))))
        {
            Templates.Docx.AssertValid(file.Document);
            Assert.That(file.Blanks, Is.Not.Empty, paper.Template);
        }
    }

    [TestCase("de la O'Hazel-Nuñez, Robin \"Bee\" <b> & Co.")]
    [TestCase("{{ petitioner's name }}")]
    [TestCase("𝓡𝓸𝓫𝓲𝓷 🌰‮ \u0001")]
    public void An_odd_name_breaks_no_paper(string name)
    {
        var record = Record(Case(One, "Lane", Charge(1, "Convicted", name))) with { Person = Hazel with { Name = new(name), Aliases = [new(name)] } };
        foreach (var (_, file) in Papers(Filing(record, [Found(One, 1, Conviction)])))
            Templates.Docx.AssertValid(file.Document);
    }

    [Test]
    public async Task Forty_charges_fit_one_motion_and_LibreOffice_opens_it()
    {
        var charges = Enumerable.Range(1, 40).Select(number => Charge(number, number % 3 == 0 ? "Convicted" : "Dismissed")).ToArray();
        var filing = Filing(Record(Case(One, "Lane", charges)), [.. charges.Select(charge => Found(One, charge.Number!.Value, charge.Number % 3 == 0 ? Conviction : Dismissal))]);
        var motion = Papers(filing).First(each => each.Paper.Template == "set-aside-conviction").File.Document;
        Assert.That(Templates.Docx.Read(motion).Split('\n').Count(line => line.StartsWith("Theft in the Third Degree")), Is.EqualTo(40));
        var pdf = await LibreOffice.ToPdf(motion);
        Assert.That(pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8) && pdf.Length > 5000);
    }

    private static void Keep(string text, string file) => Golden.Match(text, file, "oregon");
}
