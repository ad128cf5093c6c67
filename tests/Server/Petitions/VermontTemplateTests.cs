using DocumentFormat.OpenXml.Packaging;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

public sealed class VermontTemplateTests
{
    private static IEnumerable<string> Names => Vermont.Templates;

    [TestCaseSource(nameof(Names))]
    public void Every_name_a_template_uses_is_in_the_catalog(string template) =>
        Assert.That(TemplateCheck.Run(TemplateLibrary.ReadOurs(Vermont, template), Vermont.Fields).Problems, Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void A_template_is_itself_a_file_that_Word_opens_without_repair(string template) =>
        Templates.Docx.AssertValid(TemplateLibrary.ReadOurs(Vermont, template));

    [TestCaseSource(nameof(Names))]
    public void A_template_names_no_author(string template)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(TemplateLibrary.ReadOurs(Vermont, template)), false);
        Assert.That(word.PackageProperties.Creator, Is.Null.Or.Empty);
        Assert.That(word.PackageProperties.LastModifiedBy, Is.Null.Or.Empty);
    }

    [Test]
    public void Every_catalog_name_is_used_by_some_template()
    {
        var used = Names.Select(template => Templates.Docx.Read(TemplateLibrary.ReadOurs(Vermont, template)) + Footers(template)).ToList();
        var named = Vermont.Fields.Fields.Concat(Vermont.Fields.Conditions).Concat(Vermont.Fields.Groups.Values.SelectMany(rows => rows)).Select(field => field.Name).Distinct();
        Assert.That(named.Where(name => !used.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }

    private static string Footers(string template)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(TemplateLibrary.ReadOurs(Vermont, template)), false);
        return string.Concat(word.MainDocumentPart!.FooterParts.Select(part => Templates.Docx.Lines(part.Footer!)));
    }
}
