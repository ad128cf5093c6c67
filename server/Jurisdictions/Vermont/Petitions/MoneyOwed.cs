using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What is owed in a docket, from facts that someone gave. The court's balance is a hint, never an answer.</summary>
internal static class MoneyOwed
{
    public static bool OwesSurcharge(Case docket) =>
        Given.YesNo(docket.Facts, VermontFacts.SurchargeOwed) == true && Given.YesNo(docket.Facts, VermontFacts.SurchargeWaived) != true;

    public static bool OwesRestitution(Case docket) => Given.YesNo(docket.Facts, VermontFacts.RestitutionOwed) == true;

    /// <summary>As the table of a petition says it; null when not known.</summary>
    public static string? Restitution(Case docket) => (Given.YesNo(docket.Facts, VermontFacts.RestitutionOrdered), Given.YesNo(docket.Facts, VermontFacts.RestitutionOwed)) switch
    {
        (false, _) => "Not ordered",
        (_, true) => "Owed",
        (true, false) => "Paid",
        (null, false) => "None owed",
        _ => null,
    };

    /// <summary>As the table of a petition says it; null when not known.</summary>
    public static string? Surcharges(Case docket) => (Given.YesNo(docket.Facts, VermontFacts.SurchargeWaived), Given.YesNo(docket.Facts, VermontFacts.SurchargeOwed)) switch
    {
        (true, _) => "Waived",
        (_, true) => "Owed",
        (_, false) => "None owed",
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
