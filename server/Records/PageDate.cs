using System.Globalization;

namespace RecordClearance.Records;

/// <summary>A day as a court site writes it.</summary>
public static class PageDate
{
    /// <summary>Null when the text is no day in one of the site's stated formats; nothing is guessed.</summary>
    public static DateOnly? Parse(string? text, IEnumerable<string> formats) =>
        DateOnly.TryParseExact(text?.Trim(), [.. formats], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
