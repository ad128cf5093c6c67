using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(7): nothing is set aside while the person is under charge of a crime, unless an attorney decides to file all the same.</summary>
public static class PendingCharge
{
    public static readonly Condition<OregonCharge> Condition = new("The client is not charged with a crime now", "ORS 137.225(7)(c)", charge => charge.Record.NothingPending);

    public static Verdict Decide(OregonRecord record)
    {
        if (record.Facts.YesNo(OregonFacts.PendingOverride) == Answer.Yes)
        {
            return Verdict.Yes("An attorney has decided to file although a charge may be pending.");
        }

        var given = record.Facts.YesNo(OregonFacts.PendingCharge);
        var pending = record.Charges.Where(charge => charge.Outcome == DispositionOutcome.Pending && MayBeCrime(charge)).OrderBy(charge => charge.Name, StringComparer.Ordinal).FirstOrDefault();
        if (pending is not null)
        {
            return Verdict.Hold($"On hold: {pending.Name} is pending.", record.Ask(OregonFacts.PendingOverride), pending.AskOutcome());
        }

        if (given == Answer.Yes)
        {
            return Verdict.Hold("On hold: a charge is pending.", record.Ask(OregonFacts.PendingOverride), record.Ask(OregonFacts.PendingCharge));
        }

        if (given == Answer.No)
        {
            return Verdict.Yes("None is pending.");
        }

        var perhaps = record.Charges.Where(MayBePending).OrderBy(charge => charge.Name, StringComparer.Ordinal).FirstOrDefault();
        return perhaps is not null
            ? Verdict.Unknown($"It is not known whether {perhaps.Name} is pending.",
                perhaps.AskOutcome("Pending: on hold.", "Ended: it does not stand in the way."), record.Ask(OregonFacts.PendingCharge, "Yes: on hold.", "No: nothing stands in the way."))
            : Verdict.Presumed("None on the cases read; none elsewhere is presumed.", record.Presume(OregonFacts.PendingCharge));
    }

    // A ruling or a day says that something was decided, whatever it was; a closed case is not pending.
    private static bool MayBePending(OregonCharge charge) =>
        charge.Outcome == DispositionOutcome.Unknown && MayBeCrime(charge)
        && (charge.Case.Page.Status == CaseStatus.Open || (charge.Case.Page.Status == CaseStatus.Unknown && charge.Charge.Disposition is null or { Text: null or "", On: null }));

    private static bool MayBeCrime(OregonCharge charge) =>
        !charge.Case.IsJuvenile && charge.Classification.Kinds.Any(kind => kind.Bars == Bars.Yes && kind != Kinds.ContemptOfProtectiveOrder);
}
