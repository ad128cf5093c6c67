using System.Collections.Frozen;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A list of sections that a statute or rule names, kept as a table in <c>Lists/</c> that a lawyer can check line by line.</summary>
public sealed class Sections
{
    private readonly FrozenDictionary<string, OregonStatute[]> _bySection;

    private Sections(string name) => _bySection = MarkdownTable.Embedded(typeof(Sections), $"Lists.{name}.md")
        .Select(cells => OregonStatute.Parse(cells[0]) ?? throw new FormatException($"A list names no section: {cells[0]}"))
        .GroupBy(statute => statute.Section)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static Sections SexCrimes { get; } = new("sex-crimes");

    public static Sections SexCrimesWithException { get; } = new("sex-crimes-with-exception");

    public static Sections SexCrimesInPart { get; } = new("sex-crimes-in-part");

    public static Sections PersonFelonies { get; } = new("person-felonies");

    public static Sections PersonFeloniesInPart { get; } = new("person-felonies-in-part");

    public static Sections MarijuanaIneligible { get; } = new("marijuana-ineligible");

    /// <summary>Whether a line covers the citation: a line without a subsection covers every subsection.</summary>
    public bool Has(OregonStatute? statute) =>
        statute is not null && _bySection.TryGetValue(statute.Section, out var lines) && Array.Exists(lines, statute.IsWithin);

    /// <summary>Whether a line may cover the citation: it names a subsection, and the citation names none.</summary>
    public bool MayHave(OregonStatute? statute) =>
        statute is not null && _bySection.TryGetValue(statute.Section, out var lines) && Array.Exists(lines, statute.MayMean);
}
