using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>Warns of a warrant that the page does not show as served or recalled.</summary>
internal static partial class Warrants
{
    public static void Warn(PageNotes notes, string caseNumber, IReadOnlyList<Happening> events)
    {
        var told = events.Index().Where(happening => happening.Item is { IsCanceled: false, IsClients: not false } && Warrant().IsMatch(happening.Item.All))
            .OrderBy(happening => happening.Item.On ?? DateOnly.MinValue).ToList();
        var issued = told.FindLastIndex(happening => Issued().IsMatch(happening.Item.Name) && !Ended().IsMatch(happening.Item.All));
        if (issued >= 0 && !told.Skip(issued + 1).Any(happening => Ended().IsMatch(happening.Item.All)))
        {
            var (index, warrant) = told[issued];
            notes.Warn("unexpected", $"A warrant is not shown as served or recalled: {warrant.Name}, {warrant.On:MM/dd/yyyy}. Clear it up before anything is filed.", RecordPath.Case(caseNumber, $"events/{index}"));
        }
    }

    [GeneratedRegex(@"\bwarrant", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warrant();

    [GeneratedRegex(@"^(?:(?:bench|arrest|amended|order) ?-? ?)?warrant\b|\bwarrant (?:issued|to issue)\b|\bissue\w* (?:\w+ )?warrant\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"\b(?:served|service|return\w*|recall\w*|quash\w*|withdr\w*|clear\w*|vacat\w*|cancel\w*|void\w*|execut\w*|rescind\w*|expired)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ended();
}
