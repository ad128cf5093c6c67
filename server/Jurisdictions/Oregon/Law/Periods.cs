namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>The days on which Oregon's set-aside law changed. A change is a new day here, never an edit of an older one.</summary>
public static class Periods
{
    /// <summary>2021 c.486 (SB 397): waiting periods of 7, 5, 3 and 1 years; the first law loaded here.</summary>
    public static readonly DateOnly Sb397 = new(2022, 1, 1);

    /// <summary>The court forms of January 2026: contempt is told apart by the order violated.</summary>
    public static readonly DateOnly ContemptByKind = new(2026, 1, 1);

    /// <summary>The name of the law in force on a day; null before the first law loaded.</summary>
    public static string? VersionOn(DateOnly asOf) => asOf < Sb397 ? null : asOf < ContemptByKind ? "or-2022-01" : "or-2026-01";
}
