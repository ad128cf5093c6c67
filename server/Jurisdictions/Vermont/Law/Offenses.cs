using System.Collections.Frozen;
using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>A list of offenses as the statute gives it, kept as a table in <c>Lists/</c> that a lawyer can check line by line.</summary>
public sealed class Offenses
{
    private readonly FrozenDictionary<(string Title, string Section), OffenseLine[]> _bySection;

    private Offenses(string name) =>
        _bySection = MarkdownTable.Embedded(typeof(Offenses), $"Lists.{name}.md")
            .SelectMany(Lines)
            .GroupBy(line => (line.Statute.Title!, line.Statute.Section))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static Offenses ListedCrimes { get; } = new("listed-crimes");

    public static Offenses ExcludedMisdemeanors { get; } = new("excluded-misdemeanors");

    public static Offenses QualifyingFelonies { get; } = new("qualifying-felonies");

    public static Offenses DesignatedFelonyProperty { get; } = new("designated-felony-property");

    public static Offenses ExcludedMisdemeanorsBefore2025 { get; } = new("excluded-misdemeanors-before-2025");

    public static Offenses QualifyingFeloniesBefore2025 { get; } = new("qualifying-felonies-before-2025");

    public static Offenses AutomaticViolations { get; } = new("automatic-violations");

    public static Offenses Registrable { get; } = new("registrable-offenses");

    public static Offenses Grades { get; } = new("grades");

    /// <summary>
    /// Whether the list has the offense: Yes when a line covers the citation, Unknown when the citation is less exact than a line.
    /// </summary>
    public (Answer Answer, OffenseLine? Line) Find(VermontStatute statute)
    {
        if (statute.Title is null || !_bySection.TryGetValue((statute.Title, statute.Section), out var lines))
        {
            return (Answer.No, null);
        }

        var covering = Array.Find(lines, line => Begins(statute.Subsections, line.Statute.Subsections));
        if (covering is not null)
        {
            return (Answer.Yes, covering);
        }

        var narrower = Array.Find(lines, line => Begins(line.Statute.Subsections, statute.Subsections));
        return narrower is null ? (Answer.No, null) : (Answer.Unknown, narrower);
    }

    private static bool Begins(IReadOnlyList<string> whole, IReadOnlyList<string> part)
    {
        if (part.Count > whole.Count)
        {
            return false;
        }

        for (var i = 0; i < part.Count; i++)
        {
            if (!part[i].Equals(whole[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<OffenseLine> Lines(string[] cells)
    {
        var first = VermontStatute.Parse(cells[0]) ?? throw new FormatException($"A list names no section: {cells[0]}");
        var verified = cells.Length < 4 || cells[3] == "verified";
        var line = new OffenseLine(new VermontStatute(first.Title, first.Section, first.Subsections, null), cells[1], cells.ElementAtOrDefault(2) ?? "", verified ? Confidence.Verified : Confidence.AttorneyReview);
        if (first.Rest is not ['-', .. var last])
        {
            return [line];
        }

        var from = int.Parse(first.Section);
        return Enumerable.Range(from, int.Parse(last) - from + 1)
            .Select(section => line with { Statute = new VermontStatute(first.Title, section.ToString(), first.Subsections, null) });
    }
}

/// <summary>One line of a list of offenses.</summary>
/// <param name="What">The offense in plain words; in the list of grades, its grade.</param>
public sealed record OffenseLine(VermontStatute Statute, string What, string Citation, Confidence Confidence);
