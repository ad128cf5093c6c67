namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>The days on which Vermont's law of record clearance changed. A change is a new rule with a later day, never an edit.</summary>
public static class Periods
{
    /// <summary>2019 No. 32, as to § 7602; the first law loaded here.</summary>
    public static readonly DateOnly Act32 = new(2019, 10, 1);

    /// <summary>2019 Adj. No. 167: surcharges, cannabis, 33 V.S.A. § 5119(m).</summary>
    public static readonly DateOnly Act167 = new(2020, 10, 7);

    /// <summary>2021 No. 58 (33 V.S.A. § 5119(g)), and 23 V.S.A. § 2303.</summary>
    public static readonly DateOnly Act58 = new(2021, 7, 1);

    /// <summary>2022 No. 147: negligent operation.</summary>
    public static readonly DateOnly Act147 = new(2022, 5, 31);

    /// <summary>2025 No. 60: sealing as the normal remedy.</summary>
    public static readonly DateOnly Act60 = new(2025, 7, 1);

    private static readonly (DateOnly From, string Version)[] Versions =
        [(Act60, "vt-2025-07"), (Act147, "vt-2022-05"), (Act58, "vt-2021-07"), (Act167, "vt-2020-10"), (Act32, "vt-2019-10")];

    /// <summary>The name of the law in force on a day; null before the first law loaded.</summary>
    public static string? VersionOn(DateOnly asOf) => Array.Find(Versions, period => period.From <= asOf).Version;
}
