using RecordClearance.Eligibility;
using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.226(2): a marijuana offense from before April 21, 2017 is classified as if it were committed since.</summary>
public static class Marijuana
{
    public static readonly DateOnly Reclassified = new(2017, 4, 21);

    public static Classification? Read(OregonCharge charge) =>
        Sections.MarijuanaIneligible.Has(charge.Statute) ? Kinds.MarijuanaIneligible
        : Is(charge) ? Reclassify(charge)
        : null;

    /// <summary>Manufacture, delivery and possession of marijuana by the sections they had until 2017, or by the charge's own words.</summary>
    public static bool Is(OregonCharge charge) => charge.Statute is { Section: "475856" or "475860" or "475864" } || IsNamed(charge);

    /// <summary>Whether the charge's own words speak of marijuana.</summary>
    public static bool IsNamed(OregonCharge charge) => Has(charge.Description, "marij") || HasWord(charge.Description, "mj");

    /// <summary>Felonies count as Class C and misdemeanors as Class A, the worst they can be today; the level as printed for conduct since.</summary>
    public static Classification? Reclassify(OregonCharge charge)
    {
        if (Levels.Read(charge) is not { } printed)
        {
            return null;
        }

        var reclassified = charge.Level is { Grade: Grade.Felony, Class: not 'C' } ? Kinds.MarijuanaFelony : Kinds.MarijuanaMisdemeanor;
        return IsBefore(charge) switch
        {
            Answer.Yes => reclassified,
            Answer.No => printed,
            _ => Classification.ByDayOfOffense("Before April 21, 2017", reclassified, "Since then", printed),
        };
    }

    // Nobody is convicted before the offense.
    private static Answer IsBefore(OregonCharge charge) =>
        charge.Charge.OffenseOn is { } offense ? offense < Reclassified ? Answer.Yes : Answer.No
        : charge.DecidedOn < Reclassified ? Answer.Yes
        : Answer.Unknown;

    private static bool HasWord(string? text, string word)
    {
        var at = text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at >= 0 && (at == 0 || !char.IsLetter(text![at - 1])) && (at + word.Length == text!.Length || !char.IsLetter(text[at + word.Length]));
    }
}
