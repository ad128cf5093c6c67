using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Full years of age on a day.</summary>
internal static class YearsOfAge
{
    /// <summary>Null when either day is not known.</summary>
    public static int? At(DateOnly? day, DateOnly? birth)
    {
        if (day is not { } then || birth is not { } born) return null;
        var years = then.Year - born.Year;
        return Anniversary.After(born, years) > then ? years - 1 : years;
    }
}
