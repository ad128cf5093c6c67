using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 5301(7): whether an offense is a listed crime.</summary>
public static class ListedCrime
{
    public static Verdict Is(VermontCharge charge) => charge.Listed;

    /// <summary>Worked out once for each charge.</summary>
    public static Verdict Decide(VermontCharge charge) => charge.Statute switch
    {
        { Title: "13", Section: "9" } => Verdict.Unknown("An attempt of a listed crime is a listed crime; the statute cited does not name the crime attempted.", charge.Ask(VermontFacts.QualifyingCrime)),
        { Title: "13", Section: "1030" } => ProtectionOrder(charge),
        { Title: "13", Section: "1201" } => Burglary.OfOccupiedDwelling(charge),
        { Title: "23", Section: "1201" } when Says(charge, "death") || Says(charge, "fatal") || Says(charge, "injur") =>
            Verdict.Unknown("The docket speaks of death or injury, which 23 V.S.A. § 1210(f) and (g) make a listed crime.", charge.AskStatute),
        _ => Section7601.OnList(charge, Offenses.ListedCrimes),
    };

    private static Verdict ProtectionOrder(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.EmergencyOrder) switch
    {
        Answer.Yes => Verdict.No("Violation of an emergency order, which § 5301(7) leaves out."),
        Answer.No => Verdict.Yes("Violation of a protection order that was not an emergency order."),
        _ => Verdict.Unknown("It is a listed crime unless the order was an emergency order.", charge.Ask(VermontFacts.EmergencyOrder)),
    };

    private static bool Says(VermontCharge charge, string word) => charge.Charge.Description?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;
}
