using System.Collections.Frozen;
using System.Globalization;
using RecordClearance.Eligibility;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>A county's circuit court and district attorney; the table is <c>Lists/counties.md</c>.</summary>
/// <param name="Address">Of the district attorney, one line each; null when not known.</param>
/// <param name="Wait">Months that practitioners expect from filing to decision.</param>
/// <param name="Practice">What to know before filing there; null when nothing.</param>
/// <param name="ReadOn">The day the row was checked.</param>
internal sealed record County(string Name, string? Address, int Wait, string? Practice, DateOnly ReadOn)
{
    private static readonly FrozenDictionary<string, County> ByName = MarkdownTable.Embedded(typeof(County), "Lists.counties.md")
        .Select(cells => new County(
            cells[0], PersonText.OrNull(cells[1].Replace(" / ", "\n", StringComparison.Ordinal)), int.Parse(cells[2], CultureInfo.InvariantCulture),
            PersonText.OrNull(cells[3]), DateOnly.ParseExact(cells[4], "yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(county => county.Name, StringComparer.OrdinalIgnoreCase);

    public string Court => CourtOf(Name);

    /// <summary>Whether the court asks for forms of its own.</summary>
    public bool HasOwnForms => Name == "Multnomah";

    /// <summary>Null for a place that is no county of Oregon, such as a municipal court.</summary>
    public static County? Find(string? place)
    {
        var name = place?.Replace('_', ' ').Trim() ?? "";
        if (name.EndsWith(" County", StringComparison.OrdinalIgnoreCase)) name = name[..^" County".Length];
        return ByName.GetValueOrDefault(name);
    }

    public static string CourtOf(string? county) => $"Circuit Court of the State of Oregon for {county ?? "[county]"} County";

    public static string ProsecutorOf(string? county) => $"District Attorney for {county ?? "[county]"} County";
}
