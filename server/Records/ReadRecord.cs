using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>Makes one person's record of the dockets captured so far.</summary>
public static class ReadRecord
{
    /// <param name="typed">The person as typed in, when the file was started by hand: one more source beside the pages.</param>
    public static Record From(string id, string jurisdiction, IReadOnlyList<CaptureResult> captures, Person? typed = null) =>
        new(jurisdiction, Person([.. new[] { typed }.OfType<Person>(), .. captures.Select(capture => capture.Person)]), [.. captures.Select(capture => capture.Case)], id);

    /// <summary>What the pages say together of one person. Where two of them disagree, nothing is known.</summary>
    private static Person Person(IReadOnlyList<Person> read)
    {
        var name = read.Select(person => person.Name).MaxBy(PersonMatch.PartsKnown)!;
        var others = read.SelectMany(person => person.Aliases ?? []).Concat(read.Select(person => person.Name))
            .Where(other => PersonMatch.SameName(name, other) == false)
            .DistinctBy(other => PersonMatch.Plain(other.Full));
        return new(
            name,
            [.. others],
            Agreed(read.Select(person => person.DateOfBirth)),
            [.. read.SelectMany(person => person.Addresses ?? []).DistinctBy(address => PersonMatch.Plain(string.Concat(address.Lines) + address.Zip))],
            Agreed(read.Select(person => person.Sex)),
            Agreed(read.Select(person => person.Race)),
            Agreed(read.Select(person => person.DriversLicense)),
            Agreed(read.Select(person => person.StateId)),
            Facts(read));
    }

    // A fact on which two pages disagree is left out: not known.
    private static Dictionary<string, JsonElement>? Facts(IReadOnlyList<Person> read) =>
        read.SelectMany(person => person.Facts ?? new Dictionary<string, JsonElement>())
            .GroupBy(fact => fact.Key)
            .Where(fact => fact.DistinctBy(known => known.Value.GetRawText()).Count() == 1)
            .ToDictionary(fact => fact.Key, fact => fact.First().Value) is { Count: > 0 } facts ? facts : null;

    private static T? Agreed<T>(IEnumerable<T?> values) =>
        values.Where(value => value is not null).Distinct().ToList() is [var only] ? only : default;
}
