using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>
/// ORS 137.225(5)(c): violations of state law or of an ordinance that is not about traffic. Whether subsection (6) still excepts a crime that the court
/// treated as a violation (ORS 161.566) is for an attorney.
/// </summary>
public static class Violations
{
    public static Classification? Read(OregonCharge charge) =>
        charge.Level?.Grade != Grade.Violation && !charge.IsTreatedAsViolation ? null
        : Marijuana.IsNamed(charge) ? Kinds.MarijuanaViolation
        : Persons.Names(charge.Statute) is { } excepted ? Classification.Choice(charge, OregonFacts.ChargeKind, (Kinds.ReducedToViolation.Name, Kinds.ReducedToViolation), (excepted.Name, excepted))
        : Has(charge.Description, "reduced") || Has(charge.Description, "treated as") || charge.IsTreatedAsViolation ? Kinds.ReducedToViolation
        // A city's traffic ordinances come to this court too; a section of the statutes outside the Vehicle Code is none of them.
        : charge.Statute is not { IsWhole: true } ? Classification.YesNo(charge, OregonFacts.TrafficOrdinance, Kinds.TrafficViolation, Kinds.Violation)
        : Kinds.Violation;
}
