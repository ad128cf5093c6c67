namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>What Vermont's courts mean by their words for the grade of an offense.</summary>
public static class VermontGrades
{
    /// <summary>Null for a word that is not known.</summary>
    public static string? Read(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "mis" or "misd" or "misdemeanor" or "m" => "misdemeanor",
        "fel" or "felony" or "f" => "felony",
        "vio" or "viol" or "violation" or "civ" or "civil" or "civil violation" or "traffic" or "municipal" or "ordinance" => "violation",
        _ => null,
    };
}
