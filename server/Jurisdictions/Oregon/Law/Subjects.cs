using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Which charges a rule is about.</summary>
public static class Subjects
{
    private static readonly Verdict NotAdult = Verdict.No("Another law, or another court's, governs the case.");

    public static readonly Condition<OregonCharge> Convicted = new("The charge ended in a conviction or a finding of contempt", "ORS 137.225(1)(a)", charge => Ordinary(charge) ?? charge.Convicted switch
    {
        Answer.Yes => Verdict.Yes($"Outcome: {charge.OutcomeText}."),
        Answer.No => Verdict.No($"Outcome: {charge.OutcomeText}."),
        _ => NotKnown(charge),
    });

    public static readonly Condition<OregonCharge> Dismissed = new("The charge ended in an acquittal or a dismissal", "ORS 137.225(1)(d)", charge => Ordinary(charge) ?? charge.Outcome switch
    {
        DispositionOutcome.Dismissed or DispositionOutcome.Acquitted or DispositionOutcome.Diverted => Verdict.Yes($"Outcome: {charge.OutcomeText}.", charge.DecidedOn),
        DispositionOutcome.Pending => Verdict.Hold($"Not yet: {charge.OutcomeText}.", charge.AskOutcome()),
        DispositionOutcome.Unknown or DispositionOutcome.Transferred => NotKnown(charge),
        _ => Verdict.No($"Outcome: {charge.OutcomeText}."),
    });

    public static readonly Condition<OregonCharge> NoComplaint = new("No accusatory instrument was filed", "ORS 137.225(1)(c)", charge => Ordinary(charge)
        ?? (charge.Outcome == DispositionOutcome.NotCharged ? Verdict.Yes($"Outcome: {charge.OutcomeText}.") : Verdict.No($"Outcome: {charge.OutcomeText}.")));

    /// <summary>Null for a case that ORS 137.225 itself governs.</summary>
    public static Verdict? Ordinary(OregonCharge charge) => charge.Case.IsJuvenile || charge.Case.IsOtherCourt ? NotAdult : null;

    private static Verdict NotKnown(OregonCharge charge) => Verdict.Unknown(
        $"It is not known how the charge ended: {charge.OutcomeText}.",
        charge.AskOutcome($"Convicted: {Consequence.OfConviction(charge)}.", $"Dismissed or acquitted: {Dismissal.Consequence(charge)}."));
}
