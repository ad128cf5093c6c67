using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>How far two people agree, by name and birth date.</summary>
/// <param name="Name">Null: nothing contradicts, but something is not known, such as a middle name behind an initial.</param>
/// <param name="BirthDate">Null: not known of one of them.</param>
public sealed record PersonMatch(bool? Name, bool? BirthDate)
{
    /// <summary>True only when both agree; a person must answer when it is not.</summary>
    public bool? Same => Name is false || BirthDate is false ? false : Name is true && BirthDate is true ? true : null;

    /// <summary>What to compare, in words without the values.</summary>
    public IReadOnlyList<string> Differences =>
        [.. new[] { NameDifference, BirthDateDifference }.OfType<string>()];

    private string? NameDifference => Name switch
    {
        false => "The name on the page is another one.",
        null => "The names fit, but a part of one is missing or shortened.",
        _ => null,
    };

    private string? BirthDateDifference => BirthDate switch
    {
        false => "The birth date on the page is another one.",
        null => "The birth date is not known on both sides.",
        _ => null,
    };

    /// <param name="known">The person of the file; any of their names may agree.</param>
    public static PersonMatch Of(Person known, Person page)
    {
        var names = (known.Aliases ?? []).Prepend(known.Name).Select(name => SameName(name, page.Name)).ToList();
        return new(
            names.Contains(true) ? true : names.Contains(null) ? null : false,
            known.DateOfBirth is { } one && page.DateOfBirth is { } other ? one == other
            : BirthYear(known) is { } year && BirthYear(page) is { } another && year != another ? false
            : null);
    }

    /// <summary>Some courts print the year alone: two years that differ are two people, two that agree prove little.</summary>
    private static int? BirthYear(Person person) =>
        person.DateOfBirth?.Year
        ?? (person.Facts?.TryGetValue("birthYear", out var fact) is true && fact.ValueKind is JsonValueKind.Number && fact.TryGetInt32(out var year) ? year : null);

    /// <summary>Compares the parts of two names without case, spaces and punctuation.</summary>
    public static bool? SameName(PersonName one, PersonName other)
    {
        if (one.Family is null || other.Family is null)
            return Plain(one.Full) == Plain(other.Full);
        bool?[] parts =
        [
            Plain(one.Family) == Plain(other.Family),
            Plain(one.Given) == Plain(other.Given),
            Shortened(one.Middle, other.Middle),
            Shortened(one.Suffix, other.Suffix),
        ];
        return parts.Contains(false) ? false : parts.Contains(null) ? null : true;
    }

    public static int PartsKnown(PersonName name) =>
        new[] { name.Given, name.Family, name.Suffix }.Count(part => part is not null) * 100 + Plain(name.Middle).Length;

    public static string Plain(string? text) =>
        string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool? Shortened(string? one, string? other)
    {
        var (a, b) = (Plain(one), Plain(other));
        return a == b ? true : a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) ? null : false;
    }
}
