using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(5)(a) and (b): what the level alone makes of a crime.</summary>
public static class Levels
{
    /// <summary>Null where the level is not known, or is no crime's.</summary>
    public static Classification? Read(OregonCharge charge) => charge.Level switch
    {
        { Grade: Grade.Felony, Class: var letter } when charge.IsTreatedAsMisdemeanor => TreatedAsMisdemeanor(charge, letter),
        { Grade: Grade.Felony, Class: { } letter } => Felony(charge, letter),
        { Grade: Grade.Felony } => OfUnknownClass(charge, 'A', 'B', 'C'),
        { Grade: Grade.Misdemeanor, Class: 'B' or 'C' } => Kinds.MisdemeanorClassBC,
        { Grade: Grade.Misdemeanor } => Kinds.MisdemeanorClassA,
        _ => null,
    };

    // ORS 161.705 and 161.570 reach no Class A felony and no person felony of Class B: such a page contradicts itself.
    private static Classification TreatedAsMisdemeanor(OregonCharge charge, char? letter) =>
        letter is 'A' or 'B' && Felony(charge, letter.Value).Kinds.Any(kind => kind.Eligible != Answer.Yes)
            ? Classification.Choice(charge, OregonFacts.ChargeKind, [.. Felony(charge, letter.Value).Kinds.Prepend(Kinds.MisdemeanorClassA).Distinct().Select(kind => (kind.Name, (Classification)kind))])
            : Kinds.MisdemeanorClassA;

    public static Classification Felony(OregonCharge charge, char letter) => letter switch
    {
        'A' => Kinds.FelonyClassA,
        'B' => ClassB(charge),
        'C' => Kinds.FelonyClassC,
        _ => Kinds.Unclassified,
    };

    public static Classification OfUnknownClass(OregonCharge charge, params char[] letters) =>
        Classification.Choice(charge, OregonFacts.FelonyClass, [.. letters.Select(letter => (letter.ToString(), Felony(charge, letter)))]);

    private static Classification ClassB(OregonCharge charge) =>
        Sections.PersonFelonies.Has(charge.Statute) ? Kinds.PersonFelonyClassB
        : Sections.PersonFeloniesInPart.Has(charge.Statute) || (Sections.PersonFelonies.MayHave(charge.Statute) && !Drugs.IsHeldOrDealt(charge)) ? Classification.YesNo(charge, OregonFacts.PersonFelony, Kinds.PersonFelonyClassB, Kinds.FelonyClassB)
        : Kinds.FelonyClassB;
}
