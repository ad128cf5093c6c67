using System.Text.RegularExpressions;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>A section of the Vermont Statutes Annotated, as courts cite it: <c>13 VSA 1030(a)</c>, <c>23 V.S.A. § 1201(a)(2)</c>, <c>13-1030(a)</c>.</summary>
/// <param name="Title">Null where the court printed none.</param>
/// <param name="Subsections">From the outside in, without brackets.</param>
/// <param name="Rest">What follows, such as <c>VRCRP 42</c>; null when nothing does.</param>
public sealed partial record VermontStatute(string? Title, string Section, IReadOnlyList<string> Subsections, string? Rest)
{
    private string? _printed;

    /// <summary>Null when the text names no section.</summary>
    public static VermontStatute? Parse(string? text)
    {
        if (text is null || text.Length > 200 || Cited().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var title = match.Groups["title"];
        var rest = match.Groups["rest"].Value.Trim();
        return new VermontStatute(
            title.Success ? title.Value.ToUpperInvariant() : null,
            match.Groups["section"].Value.ToLowerInvariant(),
            [.. match.Groups["sub"].Captures.Select(capture => capture.Value)],
            rest is "" ? null : rest);
    }

    public bool Equals(VermontStatute? other) =>
        other is not null && Title == other.Title && Section == other.Section && Rest == other.Rest && Subsections.SequenceEqual(other.Subsections);

    public override int GetHashCode() => HashCode.Combine(Title, Section, Subsections.Count);

    /// <summary>As a petition cites it.</summary>
    public override string ToString() =>
        _printed ??= (Title is null ? "§ " : $"{Title} V.S.A. § ") + Section + string.Concat(Subsections.Select(part => $"({part})"));

    [GeneratedRegex(
        """
        ^\s*(?:(?:title|t\.?)\s*)?
        (?:(?<title>\d{1,2}[a-z]?)
           (?:\s*,?\s*v\.?\s*s\.?\s*a\.?\s*,?\s*(?:§+|sections?|secs?\.?)?\s*   # 13 V.S.A. § 1030
             |\s*[-–]\s*                                                        # 13-1030
             |\s*,?\s*(?:§+|sections?|secs?\.?)\s*                              # Title 13, section 1030
             |\s+(?=\d{2,})))?                                                  # 13 1030
        (?:§+\s*)?
        (?<section>\d{1,5}[a-z]{0,2})\b
        (?:\s*\((?<sub>[^()\s]{1,8})\))*
        (?<rest>.*)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cited();
}
