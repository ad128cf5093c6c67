namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>Compares names that a page prints now <c>Hazel, Robin T.</c>, now <c>ROBIN T HAZEL</c>.</summary>
internal static class NameWords
{
    public static bool Same(string? one, string? other) =>
        Of(one) is { Count: > 0 } words && words.Order(StringComparer.Ordinal).SequenceEqual(Of(other).Order(StringComparer.Ordinal));

    /// <summary>Whether all words of a name stand in a text.</summary>
    public static bool In(string? name, string? text) => Of(name) is { Count: > 0 } words && !words.Except(Of(text)).Any();

    public static IReadOnlyList<string> Of(string? text) =>
        string.Concat((text ?? "").Select(letter => char.IsLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : letter is '\'' or '-' ? '\0' : ' '))
            .Replace("\0", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
