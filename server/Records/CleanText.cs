using System.Globalization;
using System.Text;

namespace RecordClearance.Records;

/// <summary>Makes text from a page fit to store and print; the page's own text stays in the provenance.</summary>
public static class CleanText
{
    /// <summary>
    /// Without control characters, halves of characters and marks that turn the direction of writing, which could
    /// make a name read as another; null when nothing is left.
    /// </summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsDropped(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ') is { Length: > 0 } kept ? kept : null;
    }

    /// <summary>Whether a text holds characters that a person does not see, or that were lost on the way.</summary>
    public static bool LosesSomething(string text) => text.EnumerateRunes().Any(rune => IsDropped(rune) && rune.Value is not (0xFEFF or 0x00AD));

    private static bool IsDropped(Rune rune) =>
        rune == Rune.ReplacementChar || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)) || IsInvisible(rune);

    // Joiners hold emoji and some scripts together; everything else of the class only hides or reorders.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D);
}
