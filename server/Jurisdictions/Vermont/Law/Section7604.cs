using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7604: while a criminal charge is pending, the court does not act on a petition.</summary>
public static class Section7604
{
    public const string Citation = "13 V.S.A. § 7604";

    public static readonly Condition<VermontCharge> NothingPending =
        new("No criminal charge is pending", Citation, charge => charge.Record.NothingPending);

    /// <summary>The same for every charge of a record.</summary>
    public static Verdict Decide(VermontRecord record)
    {
        var given = record.Facts.YesNo(VermontFacts.PendingCharge);
        var pending = record.Charges.FirstOrDefault(charge => charge is { Outcome: DispositionOutcome.Pending, IsViolation: false });
        if (pending is not null)
        {
            return Verdict.Hold($"On hold: {pending.Name} is pending. The court cannot act until it is decided.", pending.AskOutcome);
        }

        if (given == Answer.Yes)
        {
            return Verdict.Hold("On hold: a charge is pending outside the dockets read. The court cannot act until it is decided.", record.Ask(VermontFacts.PendingCharge));
        }

        if (record.Charges.FirstOrDefault(MayBePending) is { } open)
        {
            return Verdict.Unknown($"The docket does not show how {open.Name} ended: it may be pending.", open.AskOutcome);
        }

        return given == Answer.No
            ? Verdict.Yes("None is pending.")
            : Verdict.Presumed("None is pending on the dockets read; none elsewhere is presumed.", record.Presume(VermontFacts.PendingCharge));
    }

    /// <summary>No outcome that ends a charge, on a docket that does not say that it is closed.</summary>
    private static bool MayBePending(VermontCharge charge) =>
        charge is { IsViolation: false, Outcome: DispositionOutcome.Unknown or DispositionOutcome.Diverted or DispositionOutcome.Transferred }
        && charge.Case.Docket.Status != CaseStatus.Closed;
}
