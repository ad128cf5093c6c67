using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Petitions;

/// <summary>Checks a Word file against the names that a state's papers may use.</summary>
public static class TemplateChecks
{
    /// <param name="jurisdiction">A state of the catalog; null: whichever state the file has the fewest problems with.</param>
    public static TemplateReport Report(byte[] docx, JurisdictionCatalog states, string? jurisdiction = null) =>
        states.All.Where(state => jurisdiction is null || state.Id == jurisdiction)
            .Select(state => TemplateCheck.Run(docx, state.Fields))
            .MinBy(report => report.Problems.Count)!;
}
