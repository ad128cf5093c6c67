using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(7)(a): traffic offenses are those of the Vehicle Code, ORS chapters 801 to 826 (801.010; State v. Pohle, 317 Or App 76 (2022)) and of traffic ordinances.</summary>
public static class Traffic
{
    public static Classification? Read(OregonCharge charge)
    {
        if (IsDuii(charge.Statute))
        {
            return Kinds.Duii;
        }

        if (charge.Statute is { Chapter: (>= 481 and <= 483) or (>= 801 and <= 826) })
        {
            return charge.Level?.Grade switch
            {
                Grade.Felony or Grade.Misdemeanor => Kinds.TrafficOffense,
                Grade.Violation or Grade.Infraction => Kinds.TrafficViolation,
                _ => Classification.Choice(charge, OregonFacts.ChargeKind, (Kinds.TrafficOffense.Name, Kinds.TrafficOffense), (Kinds.TrafficViolation.Name, Kinds.TrafficViolation)),
            };
        }

        return charge.Level?.Grade == Grade.Infraction || Has(charge.Description, "pedestrian j-walking") ? Kinds.TrafficViolation : null;
    }

    /// <summary>ORS 813.010 and 813.011; the chapter alone may mean them.</summary>
    public static bool IsDuii(OregonStatute? statute) => statute?.Section is "813010" or "813011" or "813";
}
