using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(1)(a): the sentence is fully complied with and performed, and no supervision under it goes on.</summary>
public static class Performed
{
    public static readonly Condition<OregonCharge> Condition = new("The client has fully complied with and performed the sentence, and is no longer supervised under it", "ORS 137.225(1)(a)", Decide);

    private static Verdict Decide(OregonCharge charge) => (charge.Facts.YesNo(OregonFacts.SentenceCompleted), charge.Facts.YesNo(OregonFacts.Supervised)) switch
    {
        (_, Answer.Yes) => Verdict.Hold("On hold: the client is still under supervision.", charge.Ask(OregonFacts.Supervised)),
        (Answer.No, _) => Verdict.Hold("On hold: the sentence is not fully performed.", charge.Ask(OregonFacts.SentenceCompleted)),
        (Answer.Yes, Answer.No) => Performing,
        var (completed, supervised) => Verdict.Presumed("Performed, without supervision now: presumed.",
        [
            .. completed == Answer.Unknown ? [charge.Presume(OregonFacts.SentenceCompleted)] : Array.Empty<Contract.Question>(),
            .. supervised == Answer.Unknown ? [charge.Presume(OregonFacts.Supervised)] : Array.Empty<Contract.Question>(),
        ]),
    };

    private static readonly Verdict Performing = Verdict.Yes("Performed, and no longer supervised.");
}
