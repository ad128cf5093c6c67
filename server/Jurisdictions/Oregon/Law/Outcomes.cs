using RecordClearance.Contract;
using static RecordClearance.Contract.DispositionOutcome;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>How a charge ended: where the record's value and the court's words agree.</summary>
public static class Outcomes
{
    public static (DispositionOutcome Outcome, string Text) Read(OregonCharge charge)
    {
        var disposition = charge.Charge.Disposition;
        var given = disposition?.Outcome ?? Unknown;
        var worded = charge.Wording.Outcome;
        var closed = charge.Case.Page.Status == CaseStatus.Closed;
        return (given, worded) switch
        {
            (Unknown, Unknown) when disposition is null or { Text: null or "", On: null } =>
                charge.Case.Page.Status == CaseStatus.Open ? (Pending, "the case is open and shows no disposition") : (Unknown, "the page shows no disposition"),
            (Unknown, Unknown) => (Unknown, "the court's words for the disposition are not among those known"),
            (Unknown, Pending or Diverted) => closed == (worded == Diverted) ? (worded, Say(worded)) : NotSaid(worded, closed),
            (Unknown, _) => (worded, Say(worded)),
            (_, Unknown) => (given, Say(given)),
            _ when given == worded => (given, Say(given)),
            _ when IsWithout(given) && IsWithout(worded) => (worded, Say(worded)),
            // Words such as "Conditional Discharge" do not say how the charge ended; whoever answered the question does.
            (not Pending, Pending or Transferred or Diverted) => (given, $"{Say(given)}, after the court's words {Say(worded)}"),
            _ => (Unknown, $"the record says {Say(given)}, but the court's words mean {Say(worded)}"),
        };
    }

    private static bool IsWithout(DispositionOutcome outcome) => outcome is Dismissed or Acquitted or NotCharged or Diverted;

    // Diversion that is entered on an open case is not over; a discharge that was deferred on a closed one is.
    private static (DispositionOutcome, string) NotSaid(DispositionOutcome worded, bool closed) =>
        closed ? (Unknown, "the case is closed, and the court's words do not say how the charge ended")
        : worded == Diverted ? (Diverted, Say(Diverted))
        : (Pending, Say(Pending));

    private static string Say(DispositionOutcome outcome) => outcome switch
    {
        NotCharged => "no complaint",
        Pending => "still pending",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
