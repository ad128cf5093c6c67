using System.Globalization;
using System.Text.Json;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Reads facts that someone gave. What is absent, or of another kind, is not known; nothing is presumed.</summary>
internal static class Given
{
    public static bool? YesNo(IReadOnlyDictionary<string, JsonElement>? facts, string name) => Value(facts, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static DateOnly? Date(IReadOnlyDictionary<string, JsonElement>? facts, string name) =>
        DateOnly.TryParseExact(Text(facts, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Text(IReadOnlyDictionary<string, JsonElement>? facts, string name) =>
        Value(facts, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public static decimal? Money(IReadOnlyDictionary<string, JsonElement>? facts, string name) => Value(facts, name) switch
    {
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var amount) => amount,
        { ValueKind: JsonValueKind.String } value when decimal.TryParse(value.GetString(), NumberStyles.Currency, CultureInfo.InvariantCulture, out var amount) => amount,
        _ => null,
    };

    private static JsonElement? Value(IReadOnlyDictionary<string, JsonElement>? facts, string name) =>
        facts is not null && facts.TryGetValue(name, out var value) ? value : null;
}
