namespace RecordClearance.Eligibility;

/// <summary>Adds whole years to a day.</summary>
public static class Anniversary
{
    /// <summary>
    /// The day after which <paramref name="years"/> whole years have passed. Counted from February 29, a year that has none is
    /// full on March 1. Capped at the last day a calendar can name.
    /// </summary>
    public static DateOnly After(DateOnly day, int years)
    {
        if (day.Year + years > DateOnly.MaxValue.Year)
        {
            return DateOnly.MaxValue;
        }

        var same = day.AddYears(years);
        return same.Day == day.Day ? same : same.AddDays(1);
    }
}
