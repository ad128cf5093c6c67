using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 1201, which counts by whether the building was an occupied dwelling, a weapon was carried, and how old the burglar was.</summary>
public static class Burglary
{
    private static readonly Condition<VermontCharge> Young = Age.Under(26, "13 V.S.A. § 1201");

    public static bool Is(VermontCharge charge) => charge.IsUnder("13", "1201");

    /// <summary>§ 7601(4)(B)(i) since 2025-07-01.</summary>
    public static Verdict Qualifies(VermontCharge charge)
    {
        var notOccupied = NotOccupied(charge);
        return notOccupied.Answer == Answer.No ? YoungAndUnarmed(charge, notOccupied) : notOccupied;
    }

    /// <summary>Yes when the building was not an occupied dwelling.</summary>
    public static Verdict NotOccupied(VermontCharge charge) =>
        Is(charge) ? OfOccupiedDwelling(charge).Negate()
        : charge.Statute is { Title: not null } ? Verdict.No("It is not burglary.")
        : Verdict.Unknown("The docket cites no statute that can be read.", charge.AskStatute);

    public static Verdict OfOccupiedDwelling(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.DwellingOccupied) switch
    {
        Answer.Yes => Verdict.Yes("The building was an occupied dwelling."),
        Answer.No => Verdict.No("The building was not an occupied dwelling."),
        _ when charge.Statute!.Subsections is ["c" or "C", "3", ..] => Verdict.Yes($"{charge.Statute} is burglary of an occupied dwelling."),
        _ => Verdict.Unknown("It is not known whether the building was an occupied dwelling.", charge.Ask(VermontFacts.DwellingOccupied)),
    };

    /// <summary>"25 years of age or younger" is read as before the 26th birthday.</summary>
    public static Verdict YoungAndUnarmed(VermontCharge charge, Verdict otherwise)
    {
        if (!Is(charge))
        {
            return otherwise;
        }

        var young = Young.Decide(charge);
        var unarmed = Unarmed(charge);
        var worst = young.Answer < unarmed.Answer ? young : unarmed;
        return worst.Answer == Answer.Unknown
            ? Verdict.Unknown($"{young.Text}. {unarmed.Text}", [.. young.Questions, .. unarmed.Questions])
            : new Verdict(worst.Answer, $"{otherwise.Text} {young.Text}. {unarmed.Text}");
    }

    private static Verdict Unarmed(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.WeaponCarried) switch
    {
        Answer.Yes => Verdict.No("A dangerous or deadly weapon was carried."),
        Answer.No => Verdict.Yes("No dangerous or deadly weapon was carried."),
        _ when charge.Statute!.Subsections is ["c" or "C", "2", ..] => Verdict.No($"{charge.Statute} is burglary with a weapon."),
        _ => Verdict.Unknown("It is not known whether a weapon was carried.", charge.Ask(VermontFacts.WeaponCarried)),
    };
}
