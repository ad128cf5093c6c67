using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Attempts, solicitations and conspiracies charged under their own section: the page does not say of what.</summary>
public static class Attempts
{
    public static Classification? Read(OregonCharge charge)
    {
        if ((charge.Statute?.Section is not ("161405" or "161435" or "161450") && !Has(charge.Description, "attempt to commit")) || Levels.Read(charge) is not { } byLevel)
        {
            return null;
        }

        return charge.Level is { Grade: Grade.Felony, Class: 'B' }
            ? Classification.Choice(charge, OregonFacts.Attempted,
                ("sex crime", Kinds.SexCrime), ("person felony", Kinds.PersonFelonyClassB), ("traffic offense", Kinds.TrafficOffense),
                ("marijuana offense", Marijuana.Reclassify(charge)!), ("other", byLevel))
            : Classification.Choice(charge, OregonFacts.Attempted, ("sex crime", Kinds.SexCrime), ("traffic offense", Kinds.TrafficOffense), ("other", byLevel));
    }
}
