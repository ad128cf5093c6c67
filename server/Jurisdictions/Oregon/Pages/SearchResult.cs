using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The court site's search results, as rows. A row that cannot be read is kept with the reason and stops no other.</summary>
internal static partial class SearchResult
{
    // Every other word, such as Open or Reinstated, is an open case.
    private static readonly FrozenSet<string> Closed =
        new[] { "closed", "inactive", "purgable", "bankruptcy pending" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ListReading Normalize(PageReading page)
    {
        var notes = new PageNotes(page);
        IReadOnlyList<(string Field, ListedCase Row)> rows = [.. notes.Rows("rows").Select(row => (row, Row(notes, row, page.Map)))];
        int? count = int.TryParse(notes.Text("list.count"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (count is { } counted && counted != rows.Count)
        {
            notes.Warn("missing", string.Create(CultureInfo.InvariantCulture, $"The page counts {counted} cases, and {rows.Count} could be listed. Narrow the search, or look for the others yourself."));
        }

        return new(notes.Text("list.searched"), count, rows, notes.Warnings);
    }

    private static ListedCase Row(PageNotes notes, string row, SiteMap map)
    {
        var problems = new List<string>();
        if (notes.Text(row + ".number") is not { } number)
        {
            problems.Add("The row has no case number.");
            number = null;
        }

        var born = notes.Text(row + ".born");
        var birthDate = PageDate.Parse(born, map.DateFormats);
        var birthYear = birthDate?.Year ?? Year(born);
        if (born is not null && birthYear is null)
        {
            problems.Add($"The birth date could not be read: {born}");
        }

        var filed = notes.Text(row + ".filed");
        var filedOn = PageDate.Parse(filed, map.DateFormats);
        if (filed is not null && filedOn is null)
        {
            problems.Add($"The day of filing could not be read: {filed}");
        }

        var status = notes.Text(row + ".status");
        return new(
            number,
            notes.Text(row + ".link"),
            notes.Text(row + ".citation"),
            notes.Text(row + ".name") is { } name ? NameParser.Parse(name) : null,
            birthDate,
            birthYear,
            filedOn,
            notes.Text(row + ".location"),
            notes.Text(row + ".type"),
            Status(status),
            status,
            notes.Texts(row + ".charges"),
            problems.Count > 0 ? string.Join(' ', problems) : null);
    }

    private static CaseStatus Status(string? text) =>
        text is null ? CaseStatus.Unknown : Closed.Contains(text) ? CaseStatus.Closed : CaseStatus.Open;

    private static int? Year(string? text) =>
        text is not null && FourDigits().IsMatch(text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    private static partial Regex FourDigits();
}
