using DocumentFormat.OpenXml.Packaging;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;

namespace RecordClearance.Tests.Petitions;

/// <summary>What holds for the Word files of every state, beside what is asked of an office's own.</summary>
public sealed class StateTemplateTests
{
    private static IReadOnlyList<Jurisdiction> States => new JurisdictionCatalog().All;

    private static IEnumerable<TestCaseData> Shipped() => States.SelectMany(state =>
        state.Templates.Select(template => new TestCaseData(state, template).SetArgDisplayNames(state.Id, template)));

    private static IEnumerable<TestCaseData> EachState() => States.Select(state => new TestCaseData(state).SetArgDisplayNames(state.Id));

    [TestCaseSource(nameof(Shipped))]
    public void A_template_is_itself_a_file_that_Word_opens_without_repair(Jurisdiction state, string template) =>
        Templates.Docx.AssertValid(TemplateLibrary.ReadOurs(state, template));

    [TestCaseSource(nameof(Shipped))]
    public void A_template_names_no_author(Jurisdiction state, string template)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(TemplateLibrary.ReadOurs(state, template)), false);
        Assert.That(word.PackageProperties.Creator, Is.Null.Or.Empty);
        Assert.That(word.PackageProperties.LastModifiedBy, Is.Null.Or.Empty);
    }

    [TestCaseSource(nameof(EachState))]
    public void Every_catalog_name_is_used_by_some_template(Jurisdiction state)
    {
        var used = state.Templates.Select(template => Templates.Docx.Read(TemplateLibrary.ReadOurs(state, template)) + Footers(state, template)).ToList();
        var named = state.Fields.Fields.Concat(state.Fields.Conditions).Concat(state.Fields.Groups.Values.SelectMany(rows => rows)).Select(field => field.Name).Distinct();
        Assert.That(named.Where(name => !used.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }

    private static string Footers(Jurisdiction state, string template)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(TemplateLibrary.ReadOurs(state, template)), false);
        return string.Concat(word.MainDocumentPart!.FooterParts.Select(part => Templates.Docx.Lines(part.Footer!)));
    }
}
