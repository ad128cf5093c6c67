using RecordClearance.Contract;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The county that the case's location names.</summary>
internal static class Counties
{
    public static string? Of(PageNotes notes, string caseNumber, SiteMap map)
    {
        var path = RecordPath.Case(caseNumber, "county");
        if (notes.Text("case.location", path) is not { } location)
        {
            return null;
        }

        // "Hood River", "Lane County", "Multnomah County Circuit Court".
        var named = map.Counties.Keys.Where(county => location.Equals(county, StringComparison.OrdinalIgnoreCase)
            || location.StartsWith(county + " ", StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var one])
        {
            return one;
        }

        notes.Warn("unread", $"The location of the case is no county of Oregon: {location}", path);
        return null;
    }
}
