using RecordClearance.Contract;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>Which county's court holds a docket: by the unit's name, or by the code that older docket numbers end in.</summary>
internal static class Counties
{
    /// <summary>Null when the page does not say, or says two things.</summary>
    public static string? Of(PageNotes notes, string number, SiteMap map)
    {
        var path = RecordPath.Case(number, "county");
        var unit = notes.Text("case.location");
        var named = map.Counties.Keys.FirstOrDefault(county => unit?.StartsWith(county, StringComparison.OrdinalIgnoreCase) is true);
        var coded = map.Counties.FirstOrDefault(county => number.EndsWith(" " + county.Value, StringComparison.OrdinalIgnoreCase)).Key;
        if (named is not null && coded is not null && named != coded)
        {
            notes.Warn("unexpected", $"The page names the {named} unit, but the docket number is {coded}'s. Say which county's court holds the case.", path);
            return null;
        }

        notes.Trace(named is null ? "case.number" : "case.location", (named ?? coded) is null ? null : path);
        if (named is null && coded is null)
        {
            notes.Warn("missing", "The page does not say in a known way which county's court holds the case.", path);
        }

        return named ?? coded;
    }
}
