using System.Globalization;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Days as reasons write them, and periods that run from them.</summary>
public static class Days
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Years(int years) => years == 1 ? "1 year" : $"{years} years";

    /// <summary>Capped at the last day a calendar can name.</summary>
    public static DateOnly After(DateOnly day, int days) =>
        day.DayNumber + days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : day.AddDays(days);

    /// <summary>Yes since a day, or not before it.</summary>
    public static Verdict Due(DateOnly due, DateOnly asOf, string text) => due <= asOf ? Verdict.Yes(text, due) : Verdict.NotYet(text, due);

    public static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
