using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RecordClearance.Petitions;

/// <summary>Makes a file name that every system takes and no text can turn into a path.</summary>
public static partial class SafeFileName
{
    public const int MaxLength = 120;

    // Most file systems count bytes, not letters.
    private const int MaxBytes = 240;

    /// <summary>
    /// A name like <paramref name="text"/>, with its extension: letters, digits, spaces and <c>-_.,()§</c>. Never empty, never one of
    /// Windows' devices, never a path, never with marks that turn the direction of writing.
    /// </summary>
    public static string From(string text)
    {
        var clean = Clean(text);
        var extension = Extension().Match(clean).Value;
        var name = Trim(clean[..^extension.Length]);
        if (name.Length == 0) name = "paper";
        if (Device().IsMatch(name)) name = "_" + name;
        return Shorten(name, extension.Length) + extension;
    }

    /// <summary>The same, and no name already taken: <c>Petition (2).docx</c>.</summary>
    public static string Unique(string text, ISet<string> taken)
    {
        var name = From(text);
        var extension = Extension().Match(name).Value;
        for (var copy = 2; taken.Contains(name.ToUpperInvariant()); copy++)
        {
            var suffix = $" ({copy.ToString(CultureInfo.InvariantCulture)}){extension}";
            name = Shorten(From(text)[..^extension.Length], suffix.Length) + suffix;
        }
        taken.Add(name.ToUpperInvariant());
        return name;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || "-_.,()§".Contains((char)rune.Value) && rune.IsBmp) clean.Append(rune);
            else if (Rune.IsWhiteSpace(rune)) clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) clean.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control) && rune != Rune.ReplacementChar) clean.Append('-');
        }
        return Trim(Doubled().Replace(clean.ToString(), "$1"));
    }

    private static string Shorten(string name, int reserved)
    {
        while (name.Length > MaxLength - reserved || Encoding.UTF8.GetByteCount(name) > MaxBytes - reserved)
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        return Trim(name);
    }

    // Windows drops dots and spaces at the end; a dot or dash at the start hides a file or looks like an option.
    private static string Trim(string name) => name.TrimStart('.', '-', ' ', ',').TrimEnd('.', '-', ' ', ',');

    [GeneratedRegex(@"\.[A-Za-z0-9]{1,5}$")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Device();

    [GeneratedRegex(@"([-. ])\1+")]
    private static partial Regex Doubled();
}
