using System.Globalization;
using System.Text.Json;
using RecordClearance.Eligibility;

namespace RecordClearance.Petitions;

/// <summary>Reads facts that someone gave. What is absent, or of another kind, is not known; nothing is presumed.</summary>
internal static class Given
{
    public static bool? YesNo(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact) => Value(facts, fact)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static DateOnly? Date(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact) =>
        DateOnly.TryParseExact(Text(facts, fact), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Text(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact) =>
        Value(facts, fact) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public static decimal? Money(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact) =>
        Value(facts, fact) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var amount) ? amount : null;

    /// <summary>The facts with one more said.</summary>
    public static IReadOnlyDictionary<string, JsonElement> With(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact, bool answer) =>
        new Dictionary<string, JsonElement>(facts ?? new Dictionary<string, JsonElement>()) { [fact.Name] = answer ? True : False };

    private static readonly JsonElement True = JsonElement.Parse("true");

    private static readonly JsonElement False = JsonElement.Parse("false");

    private static JsonElement? Value(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact) =>
        facts is not null && facts.TryGetValue(fact.Name, out var value) ? value : null;
}
