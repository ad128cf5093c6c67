using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A charge that was reduced to a lesser one is part of that conviction's record, and follows it.</summary>
public static class LesserCharge
{
    private static readonly Verdict NotReduced = Verdict.Yes("It was not reduced to another.");

    public static readonly Condition<OregonCharge> Condition = new("If it was reduced to another charge, that conviction may be set aside too", "ORS 137.225(1)(a), (d)", Decide);

    /// <summary>What becomes of a case's convictions together, and of what may be one, and whether they agree; null when the case has none.</summary>
    public static (Verdict?, bool) Convictions(OregonCase docket)
    {
        var verdicts = docket.Charges.Where(charge => charge.Convicted != Answer.No).Select(Section137225.OfConviction).ToArray();
        return verdicts is [] ? (null, true) : (Verdict.All("The convictions of the case.", verdicts), verdicts.All(one => Agree(one, verdicts[0])));
    }

    // Whichever of two that may be set aside now it was, it may be too; and it is on hold with either of two that are.
    private static bool Agree(Verdict one, Verdict other) => one.Answer == other.Answer && one.OnHold == other.OnHold
        && (one.Answer == Answer.Yes || one.OnHold || one.From == other.From);

    private static Verdict Decide(OregonCharge charge)
    {
        if (!charge.IsLesserCharge || charge.Outcome == Contract.DispositionOutcome.Unknown)
        {
            return NotReduced;
        }

        if (charge.Facts.YesNo(OregonFacts.LeadChargeEligible) is not Answer.Unknown and var eligible)
        {
            return eligible == Answer.Yes ? Verdict.Yes("That conviction may be set aside.") : Verdict.No("That conviction may not be set aside.");
        }

        if (charge.Facts.Text(OregonFacts.LeadCharge) is { } number && charge.Case.Charges.FirstOrDefault(one => one.Charge.Id == number && one.Convicted == Answer.Yes) is { } lead)
        {
            return Section137225.OfConviction(lead) with { Text = $"It follows {lead.Name}." };
        }

        return charge.Case.Convictions switch
        {
            ({ } verdict, true) => verdict with { Text = $"It follows the conviction in {charge.Case.Number}." },
            (null, _) => Verdict.Unknown("The conviction it was reduced to is not on this case.", charge.Ask(OregonFacts.LeadChargeEligible, "Yes: at once.", "No: may not be set aside.")),
            _ => Verdict.Unknown("The case has several convictions, and they differ.", charge.Ask(OregonFacts.LeadCharge), charge.Ask(OregonFacts.LeadChargeEligible, "Yes: at once.", "No: may not be set aside.")),
        };
    }
}
