using System.Globalization;

namespace RecordClearance.Petitions;

/// <summary>How dates, money and lists read in a court paper.</summary>
public static class Wording
{
    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>As in running text: <c>October 10, 2012</c>.</summary>
    public static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>As in Spanish running text: <c>10 de octubre de 2012</c>.</summary>
    public static string LongSpanish(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}");

    /// <summary>As in tables: <c>10/10/2012</c>.</summary>
    public static string Short(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    public static string Dollars(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"${amount:#,##0.00}");

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b, and c</c>; only English has the last comma.</summary>
    public static string List(IReadOnlyList<string> words, string and = "and") => words.Count switch
    {
        0 => "",
        1 => words[0],
        2 => $"{words[0]} {and} {words[1]}",
        _ => $"{string.Join(", ", words.SkipLast(1))}{(and == "and" ? "," : "")} {and} {words[^1]}",
    };
}
