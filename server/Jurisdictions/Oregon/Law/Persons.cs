using static RecordClearance.Jurisdictions.Oregon.Law.Classification;
using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(6): crimes that are excepted whatever their class, by the statute's section, so that no subsection defeats the list.</summary>
public static class Persons
{
    /// <summary>Excepted whatever the level.</summary>
    public static Classification? Excepted(OregonCharge charge) =>
        Sections.SexCrimes.Has(charge.Statute) ? Kinds.SexCrime
        : Sections.SexCrimesWithException.Has(charge.Statute) ? SexCrimeUnlessExcepted(charge)
        : Sections.SexCrimesInPart.Has(charge.Statute) && Levels.Read(charge) is { } byLevel && byLevel.Kinds.Any(kind => kind.Eligible != Eligibility.Answer.No)
            ? YesNo(charge, OregonFacts.SexCrime, Kinds.SexCrime, byLevel)
        : IsBurglary(charge) && charge.Facts.YesNo(OregonFacts.SexCrime) == Eligibility.Answer.Yes ? Kinds.SexCrime
        : Has(charge.Description, "murder") || charge.Statute?.Section is "163095" or "163107" or "163115" or "166005" ? Kinds.SevereCharge
        : charge.Statute?.Section == "166429" ? Kinds.FirearmFelony
        : charge.Statute?.Section == "166275" ? Kinds.FelonyClassA
        : null;

    /// <summary>What subsection (6) makes of a section, or may make of it, whatever the level; null where it does not name it.</summary>
    public static Kind? Names(OregonStatute? statute) =>
        Sections.SexCrimes.Has(statute) || Sections.SexCrimesWithException.Has(statute) || Sections.SexCrimesInPart.Has(statute) ? Kinds.SexCrime
        : statute?.Section is "163145" or "163165" or "163200" or "163205" or "163575" ? Kinds.Subsection6
        : null;

    /// <summary>Excepted because of the victim or the grade.</summary>
    public static Classification? Read(OregonCharge charge) => charge.Statute?.Section switch
    {
        // (6)(a) and (b): criminal mistreatment.
        "163200" => Unless(charge, victim => YesNo(charge, OregonFacts.Victim65OrOlder, Kinds.Subsection6, victim)),
        "163205" => Unless(charge, rest => YesNo(charge, OregonFacts.Victim65OrOlder, Kinds.Subsection6, YesNo(charge, OregonFacts.ChildAbuse, Kinds.Subsection6, rest))),
        // (6)(c): endangering the welfare of a minor.
        "163575" => Unless(charge, rest => YesNo(charge, OregonFacts.ChildAbuse, Kinds.Subsection6, rest)),
        // (6)(d): criminally negligent homicide while it was a Class C felony.
        "163145" when charge.Level is { Grade: Grade.Felony, Class: 'C' } => Kinds.Subsection6,
        // (6)(e): assault in the third degree under paragraph (h) only.
        "163165" when charge.Statute!.Subsections is ["1", "h", ..] => Kinds.Subsection6,
        "163165" when charge.Statute!.Subsections is ["1", _, ..] => null,
        "163165" => Unless(charge, rest => YesNo(charge, OregonFacts.Victim10OrYounger, Kinds.Subsection6, rest)),
        _ => null,
    };

    /// <summary>Burglary is a sex crime when it was committed with the intent to commit one: ORS 163A.005(5).</summary>
    public static bool IsBurglary(OregonCharge charge) => charge.Statute?.Section is "164215" or "164225";

    private static Classification? Unless(OregonCharge charge, Func<Classification, Classification> except) => Levels.Read(charge) is { } rest ? except(rest) : null;

    private static Classification SexCrimeUnlessExcepted(OregonCharge charge) =>
        YesNo(charge, OregonFacts.SexCrimeException, Levels.Read(charge) ?? Kinds.Unclassified, Kinds.SexCrime);
}
