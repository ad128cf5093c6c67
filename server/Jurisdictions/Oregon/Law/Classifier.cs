using RecordClearance.Eligibility;
using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Tells by the case type, the statute's section, the level and the words of a charge what kinds it may be. The first that fits decides.</summary>
public static class Classifier
{
    public static Classification Read(OregonCharge charge) =>
        Named(charge)
        ?? OtherLaw(charge)
        ?? NotCriminal(charge)
        ?? Traffic.Read(charge)
        ?? Violations.Read(charge)
        ?? Persons.Excepted(charge)
        ?? Marijuana.Read(charge)
        ?? Drugs.Read(charge)
        ?? Persons.Read(charge)
        ?? Attempts.Read(charge)
        ?? UnreadStatute.Read(charge)
        ?? Levels.Read(charge)
        ?? Kinds.Unclassified;

    private static Classification? Named(OregonCharge charge) =>
        charge.Facts.Text(OregonFacts.ChargeKind) is { } name && Kinds.Nameable.FirstOrDefault(kind => kind.Name == name) is { } kind ? kind : null;

    /// <summary>What another law than ORS 137.225 governs, or may govern.</summary>
    private static Classification? OtherLaw(OregonCharge charge) =>
        charge.Case.IsJuvenile ? Kinds.JuvenileCharge
        : charge.Case.IsParking ? Kinds.ParkingTicket
        : charge.Case.IsOtherCourt ? Kinds.OtherCourt
        : null;

    private static Classification? NotCriminal(OregonCharge charge)
    {
        var words = charge.Description;
        if (Has(words, "contempt") || charge.Statute is { Chapter: 33 })
        {
            return Contempt.Read(charge);
        }

        if (StartsWord(words, "fare violation") || Has(words, "non-payment of fare") || Has(words, "nonpayment of fare"))
        {
            return charge.Facts.YesNo(OregonFacts.FileFareViolation) == Answer.Yes ? Kinds.Violation : Kinds.FareViolation;
        }

        // Extradition, and the chapters of civil procedure, courts and obligations.
        return Has(words, "fugitive") || Has(words, "extradition") || charge.Statute is { Chapter: >= 1 and <= 99, Section: not ("97981" or "97982") } ? Kinds.CivilOffense
            : charge.Statute is { Section: "131582" } ? Kinds.CriminalForfeiture
            : null;
    }

    private static bool StartsWord(string? text, string word)
    {
        var at = text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at == 0 || (at > 0 && !char.IsLetter(text![at - 1]));
    }
}
