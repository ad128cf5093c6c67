using System.Globalization;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A section of the Oregon Revised Statutes, as courts cite it: <c>163.427(1)(a)(A)</c>, <c>475B.349</c>, <c>163427</c>.</summary>
/// <param name="Chapter">Without its letter: 475 of <c>475B.349</c>.</param>
/// <param name="Section">Chapter and section without the point, such as <c>163427</c>; the chapter alone where that is all that is cited.</param>
/// <param name="Subsections">From the outside in, lower case, without brackets.</param>
public sealed record OregonStatute(int Chapter, string Section, IReadOnlyList<string> Subsections)
{
    /// <summary>Null when the text names no chapter of the statutes.</summary>
    public static OregonStatute? Parse(string? text)
    {
        var rest = text.AsSpan().Trim();
        var start = Math.Max(rest.IndexOfAnyInRange('0', '9'), 0);
        if (!NamesStatutes(rest[..start]))
        {
            return null;
        }

        rest = rest[start..];
        var digits = Digits(rest);
        var chapter = Math.Min(digits, 3);
        if (chapter == 0 || rest.Length > 60)
        {
            return null;
        }

        var lettered = chapter < rest.Length && digits == chapter && char.IsAsciiLetter(rest[chapter]);
        var head = rest[..(chapter + (lettered ? 1 : 0))].ToString().ToUpperInvariant();
        rest = rest[head.Length..].TrimStart();
        var pointed = rest is ['.', ..];
        rest = pointed ? rest[1..].TrimStart() : rest;
        // From chapter 85 on every section has three figures: what follows them is a subsection whose bracket was lost.
        var section = Math.Min(Digits(rest), pointed && chapter < 3 ? 4 : 3);
        // Without a point only six figures are a section; a shorter number is some other code, or a bare chapter.
        if (section < (pointed ? 2 : 3))
        {
            return rest.IsEmpty && !lettered ? new(int.Parse(head), head, []) : null;
        }

        // A second point is a city's code, not a section of the statutes.
        return rest[section..] is ['.', >= '0' and <= '9', ..] ? null
            : new(int.Parse(head.AsSpan(0, chapter)), head + rest[..section].ToString(), Parts(rest[section..]));
    }

    /// <summary>Whether it names a section, and not a chapter alone or half a number.</summary>
    public bool IsWhole => Section.Length >= Chapter.ToString(CultureInfo.InvariantCulture).Length + 3;

    /// <summary>Whether <paramref name="inner"/> may be meant: the same section, with nothing said of a subsection that <paramref name="inner"/> names.</summary>
    public bool MayMean(OregonStatute inner) => Subsections.Count < inner.Subsections.Count && inner.IsWithin(this);

    /// <summary>Whether this citation stands inside <paramref name="outer"/>.</summary>
    public bool IsWithin(OregonStatute outer) =>
        Section == outer.Section && Subsections.Count >= outer.Subsections.Count && Subsections.Take(outer.Subsections.Count).SequenceEqual(outer.Subsections);

    /// <summary>Whether what stands before the number is nothing, or a name of the statutes: <c>ORS</c>, <c>O.R.S. §</c>, <c>Or. Rev. Stat.</c></summary>
    private static bool NamesStatutes(ReadOnlySpan<char> before)
    {
        var letters = "";
        foreach (var letter in before)
        {
            letters += char.IsLetter(letter) ? char.ToUpperInvariant(letter) : "";
            if (letters.Length > 12)
            {
                return false;
            }
        }

        return letters is "" or "ORS" or "ORREVSTAT" or "SEC" or "SECTION" or "ORSSEC" or "ORSSECTION";
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    // Both "(3)(c)" and the "3C" of a citation whose brackets were lost.
    private static string[] Parts(ReadOnlySpan<char> text)
    {
        List<string> parts = [];
        while (text.IndexOfAnyInRange('0', 'z') is >= 0 and var start)
        {
            text = text[start..];
            var length = char.IsAsciiDigit(text[0]) ? Digits(text) : Letters(text);
            if (length > 0)
            {
                parts.Add(text[..length].ToString().ToLowerInvariant());
            }

            text = text[Math.Max(length, 1)..];
        }

        return [.. parts];
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}
