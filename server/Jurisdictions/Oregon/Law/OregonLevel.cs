namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>The grade of an offense as the court prints it: <c>Felony Class C</c>, <c>Misdemeanor Unclassified</c>, <c>Violation Class B</c>.</summary>
/// <param name="Class">A, B, C or D; null for unclassified, or where none is printed.</param>
public sealed record OregonLevel(Grade Grade, char? Class)
{
    /// <summary>Null for a level that is not known, such as <c>N/A</c>.</summary>
    public static OregonLevel? Read(string? text)
    {
        // ORS 161.566, 161.568, 161.705: what the court treats it as is what one is convicted of.
        var grade = Has(text, "treated as violation") || Has(text, "treated as a violation") ? Grade.Violation
            : Has(text, "treated as misdemeanor") || Has(text, "treated as a misdemeanor") ? Grade.Misdemeanor
            : Has(text, "felony") ? Grade.Felony
            : Has(text, "misdemeanor") ? Grade.Misdemeanor
            : Has(text, "violation") ? Grade.Violation
            : Has(text, "infraction") ? Grade.Infraction
            : (Grade?)null;
        // The class that such a text names is that of the crime charged.
        return grade is { } known ? new(known, Has(text, "treated as") ? null : ReadClass(text!)) : null;
    }

    public static bool Has(string? text, string word) => text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static char? ReadClass(string text)
    {
        var at = text.IndexOf("class ", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at + 6 < text.Length && char.ToUpperInvariant(text[at + 6]) is >= 'A' and <= 'D' and var letter
            && (at + 7 == text.Length || !char.IsLetter(text[at + 7])) ? letter : null;
    }
}

/// <summary>What sort of offense it is.</summary>
public enum Grade { Felony, Misdemeanor, Violation, Infraction }
