using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>The facts given for a record, a case or a charge, read by their kind. What cannot be read is not known.</summary>
/// <param name="path">The place of a fact in the record, by its name.</param>
public sealed class Facts(IReadOnlyDictionary<string, JsonElement>? values, Func<string, string> path)
{
    public string PathOf(Fact fact) => path(fact.Name);

    public Answer YesNo(Fact fact) => Value(fact)?.ValueKind switch
    {
        JsonValueKind.True => Answer.Yes,
        JsonValueKind.False => Answer.No,
        _ => Answer.Unknown,
    };

    public DateOnly? Date(Fact fact) => Text(fact) is { } text && TryDate(text, out var date) ? date : null;

    public int? Year(Fact fact) => Value(fact) is { ValueKind: JsonValueKind.Number } value && IsYear(value) ? value.GetInt32() : null;

    public string? Text(Fact fact) => Value(fact) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>What is wrong with the facts given, in words that name the fact but repeat no value.</summary>
    public IEnumerable<string> Problems(IReadOnlyDictionary<string, Fact> known)
    {
        foreach (var (name, value) in values ?? ImmutableDictionary<string, JsonElement>.Empty)
        {
            if (!known.TryGetValue(name, out var fact))
            {
                yield return $"A fact given here is not one this law asks for, and was not used. Compare its name with the list of facts: {path(name)}.";
            }
            else if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && !Fits(fact, value))
            {
                yield return $"The answer to \"{fact.Ask}\" could not be read and counts as not known. {Expected(fact)} ({path(name)})";
            }
        }
    }

    /// <summary>The facts given that could not be read, to be asked again: an answer must not rest on what is presumed in their place.</summary>
    public IEnumerable<Question> Unread(IReadOnlyDictionary<string, Fact> known) => values is null or { Count: 0 } ? [] :
        from given in values
        where given.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && known.TryGetValue(given.Key, out var fact) && fact.Kind != FactKind.Text && !Fits(fact, given.Value)
        select known[given.Key].At(path(given.Key));

    private JsonElement? Value(Fact fact) => values is not null && values.TryGetValue(fact.Name, out var value) ? value : null;

    private static bool Fits(Fact fact, JsonElement value) => fact.Kind switch
    {
        FactKind.YesNo => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        FactKind.Date => value.ValueKind == JsonValueKind.String && TryDate(value.GetString()!, out _),
        FactKind.Year => IsYear(value),
        FactKind.Money => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount >= 0,
        FactKind.Choice => value.ValueKind == JsonValueKind.String && fact.Choices!.Contains(value.GetString()),
        _ => value.ValueKind == JsonValueKind.String,
    };

    private static string Expected(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => "Write true or false.",
        FactKind.Date => "Write the day as 2024-06-01.",
        FactKind.Year => "Write the year as a number, such as 1985.",
        FactKind.Money => "Write dollars as a number, such as 47.50.",
        FactKind.Choice => $"Write one of: {string.Join(", ", fact.Choices!)}.",
        _ => "Write text.",
    };

    private static bool IsYear(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var year) && year is > 1850 and < 2200;

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
