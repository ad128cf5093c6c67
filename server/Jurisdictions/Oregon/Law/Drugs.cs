using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Controlled substances whose schedule or substance the page may not settle: Schedule I includes marijuana.</summary>
public static class Drugs
{
    private static readonly string[] NotMarijuana = ["2", "ii", "heroin", "cocaine", "meth", "3", "4", " iv"];

    public static Classification? Read(OregonCharge charge)
    {
        var words = charge.Description;
        var delivery = IsDelivery(words);
        if ((!delivery && !IsPossession(words)) || charge.Level is not { Grade: Grade.Felony, Class: not 'C' } level)
        {
            return null;
        }

        var other = Array.Exists(NotMarijuana, word => Has(words, word));
        var class3 = Has(words, "3") || Has(words, "iii") || Has(words, "4") || Has(words, " iv");
        var byClass = level.Class is not null ? Levels.Felony(charge, level.Class.Value)
            : !other || class3 ? Levels.OfUnknownClass(charge, 'A', 'B', 'C')
            : delivery ? Levels.OfUnknownClass(charge, 'A', 'B')
            : Levels.OfUnknownClass(charge, 'B', 'C');
        return other || charge.Charge.OffenseOn >= Marijuana.Reclassified ? byClass
            : Classification.YesNo(charge, OregonFacts.Marijuana, Marijuana.Reclassify(charge)!, byClass);
    }

    /// <summary>Whether the charge's own words speak of possessing, delivering or making a substance.</summary>
    public static bool IsHeldOrDealt(OregonCharge charge) => Has(charge.Description, "poss") || IsPossession(charge.Description) || IsDelivery(charge.Description);

    private static bool IsPossession(string? words) => (Has(words, "poss") && Has(words, "sub")) || Has(words, "pcs");

    private static bool IsDelivery(string? words) => Has(words, "delivery") || Has(words, "manu/del") || Has(words, "manufactur");
}
