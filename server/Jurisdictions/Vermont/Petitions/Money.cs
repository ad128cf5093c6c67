using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What is owed in a docket, from facts that someone gave. The court's balance is a hint, never an answer.</summary>
internal static class Money
{
    public static bool OwesSurcharge(Case docket) =>
        Given.YesNo(docket.Facts, "surchargeOwed") == true && Given.YesNo(docket.Facts, "surchargeWaived") != true;

    public static bool OwesRestitution(Case docket) => Given.YesNo(docket.Facts, "restitutionOwed") == true;

    /// <summary>As the table of a petition says it; null when not known.</summary>
    public static string? Restitution(Case docket) => (Given.YesNo(docket.Facts, "restitutionOrdered"), Given.YesNo(docket.Facts, "restitutionOwed")) switch
    {
        (false, _) => "Not ordered",
        (_, true) => "Owed",
        (true, false) => "Paid",
        (null, false) => "None owed",
        _ => null,
    };

    /// <summary>As the table of a petition says it; null when not known.</summary>
    public static string? Surcharges(Case docket) => (Given.YesNo(docket.Facts, "surchargeWaived"), Given.YesNo(docket.Facts, "surchargeOwed")) switch
    {
        (true, _) => "Waived",
        (_, true) => "Owed",
        (_, false) => "Paid",
        _ => null,
    };

    /// <summary>Whether everything ordered in a docket is paid or waived; null when not known.</summary>
    public static bool? IsSettled(Case docket) => (Restitution(docket), Surcharges(docket)) switch
    {
        ("Owed", _) or (_, "Owed") => false,
        (null, _) or (_, null) => null,
        _ => true,
    };
}
