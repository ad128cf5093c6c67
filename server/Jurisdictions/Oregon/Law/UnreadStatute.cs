namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A crime whose section was not read. ORS 137.225(5) to (7) except crimes by their section, so the level alone does not settle it.</summary>
public static class UnreadStatute
{
    public static Classification? Read(OregonCharge charge)
    {
        if (charge.Statute is { IsWhole: true } || Levels.Read(charge) is not { } byLevel)
        {
            return null;
        }

        List<Kind> kinds = [.. byLevel.Kinds, Kinds.SexCrime, Kinds.Subsection6, Kinds.TrafficOffense, Kinds.Duii];
        if (kinds.Contains(Kinds.FelonyClassB) && !kinds.Contains(Kinds.PersonFelonyClassB))
        {
            kinds.Add(Kinds.PersonFelonyClassB);
        }

        return Classification.Choice(charge, OregonFacts.ChargeKind, [.. kinds.Select(kind => (kind.Name, (Classification)kind))]);
    }
}
