using System.Collections.Frozen;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>Reads a name in the order of a court's index: <c>Last, First Middle, Suffix</c>.</summary>
public static class NameParser
{
    private static readonly FrozenSet<string> Suffixes =
        new[] { "JR", "SR", "I", "II", "III", "IV", "V", "VI", "ESQ" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Companies =
        new[] { "LLC", "INC", "CORP", "CO", "LTD", "LP", "LLP", "PLLC", "COMPANY", "CORPORATION" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without a comma, or of a company, is kept whole: which part is which would be a guess.</summary>
    public static PersonName Parse(string full)
    {
        var parts = full.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var suffix = TakeSuffix(parts);
        if (parts.Count != 2 || Companies.Contains(Plain(parts[1].Split(' ')[0])))
        {
            return new(full);
        }

        var family = Words(parts[0]);
        suffix ??= family.Count > 1 ? TakeLast(family) : null;
        var given = Words(parts[1]);
        suffix ??= given.Count > 1 ? TakeLast(given) : null;
        return new(full, given[0], given.Count > 1 ? string.Join(' ', given.Skip(1)) : null, string.Join(' ', family), suffix);
    }

    private static string? TakeSuffix(List<string> parts)
    {
        var at = parts.FindIndex(1 < parts.Count ? 1 : parts.Count, part => Suffixes.Contains(Plain(part)));
        if (at < 0)
        {
            return null;
        }

        var suffix = parts[at];
        parts.RemoveAt(at);
        return suffix;
    }

    // "V" or "I" behind a given name is more often an initial than a number.
    private static string? TakeLast(List<string> words)
    {
        if (Plain(words[^1]).Length < 2 || !Suffixes.Contains(Plain(words[^1])))
        {
            return null;
        }

        var suffix = words[^1];
        words.RemoveAt(words.Count - 1);
        return suffix;
    }

    private static List<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string Plain(string text) => text.Trim('.', ' ');
}
