using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Says why a charge is in no petition.</summary>
internal static class Reasons
{
    public static LeftOut LeaveOut(ChargeFindings findings)
    {
        var best = WhyNot.Telling(findings);
        // Other outcomes may carry a day too, but not one on which anything can be asked for.
        var day = best?.Outcome == FindingOutcome.EligibleOn ? best.EligibleOn : null;
        return new(
            new(findings.CaseNumber, findings.ChargeId, WhyNot.Of(best) + Sooner(findings, best), day),
            best?.Outcome == FindingOutcome.Automatic);
    }

    private static string Sooner(ChargeFindings findings, RemedyFinding? best) =>
        best?.Outcome == FindingOutcome.EligibleOn && findings.Remedies.FirstOrDefault(IsStipulation) is { } stipulation
            ? $" The prosecutor may agree to it sooner ({stipulation.Citation})."
            : "";

    private static bool IsStipulation(RemedyFinding finding) =>
        finding.Outcome is FindingOutcome.Eligible or FindingOutcome.NeedsReview && PetitionKinds.ForRule(finding.Rule) is { Stipulated: true };
}
