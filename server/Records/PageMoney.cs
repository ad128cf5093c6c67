using System.Globalization;

namespace RecordClearance.Records;

/// <summary>Dollars as a court site writes them: <c>$1,234.50</c>, <c>-20.00</c>, <c>(20.00)</c>.</summary>
public static class PageMoney
{
    private const NumberStyles Style =
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign | NumberStyles.AllowParentheses;

    /// <summary>Null when the text is no amount.</summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text?.Replace("$", "").Replace(" ", ""), Style, CultureInfo.InvariantCulture, out var dollars) ? dollars : null;
}
