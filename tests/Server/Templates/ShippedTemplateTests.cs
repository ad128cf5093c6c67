using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;

namespace RecordClearance.Tests.Templates;

/// <summary>The templates that come with the states hold to what offices are held to.</summary>
public sealed class ShippedTemplateTests
{
    private static IEnumerable<TestCaseData> Shipped() => new JurisdictionCatalog().All.SelectMany(state =>
        state.Templates.Select(template => new TestCaseData(state, template).SetArgDisplayNames(state.Id, template)));

    [TestCaseSource(nameof(Shipped))]
    public void A_shipped_template_has_no_problems(Jurisdiction state, string template) =>
        Assert.That(TemplateCheck.Run(TemplateLibrary.ReadOurs(state, template), state.Fields).Problems, Is.Empty);

    [TestCaseSource(nameof(Shipped))]
    public void A_shipped_template_without_any_values_is_a_valid_file_full_of_blanks(Jurisdiction state, string template)
    {
        var filled = Template.Compile(TemplateLibrary.ReadOurs(state, template)).Fill(new FieldValues());
        Docx.AssertValid(filled.Document);
        Assert.That(filled.Blanks, Is.Not.Empty);
    }
}
