using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Says why a charge is in no petition.</summary>
internal static class Reasons
{
    public static LeftOut LeaveOut(ChargeFindings findings)
    {
        var best = findings.Remedies.FirstOrDefault(remedy => remedy.Outcome == FindingOutcome.EligibleOn)
            ?? findings.Remedies.FirstOrDefault(remedy => remedy.Outcome != FindingOutcome.Ineligible)
            ?? (findings.Remedies is [var first, ..] ? first : null);
        // Other outcomes may carry a day too, but not one on which anything can be asked for.
        var day = best?.Outcome == FindingOutcome.EligibleOn ? best.EligibleOn : null;
        return new(
            new(findings.CaseNumber, findings.ChargeId, Why(best) + Sooner(findings, best), day),
            best?.Outcome == FindingOutcome.Automatic);
    }

    private static string Sooner(ChargeFindings findings, RemedyFinding? best) =>
        best?.Outcome == FindingOutcome.EligibleOn && findings.Remedies.FirstOrDefault(IsStipulation) is { } stipulation
            ? $" The prosecutor may agree to it sooner ({stipulation.Citation})."
            : "";

    private static bool IsStipulation(RemedyFinding finding) =>
        finding.Outcome is FindingOutcome.Eligible or FindingOutcome.NeedsReview && PetitionKinds.ForRule(finding.Rule) is { Stipulated: true };

    private static string Why(RemedyFinding? finding) => finding switch
    {
        null => "No remedy of this law is about this charge.",
        { Outcome: FindingOutcome.EligibleOn, EligibleOn: { } day } => $"{finding.Title} ({finding.Citation}) is not possible before {Wording.Long(day)}.",
        { Outcome: FindingOutcome.Eligible } => $"{finding.Title} ({finding.Citation}) fits, but there is no petition for it here.",
        { Outcome: FindingOutcome.Automatic } => $"The court clears this without a petition ({finding.Citation}). Check with the clerk that it has.",
        { Outcome: FindingOutcome.NeedsReview } => Review(finding),
        _ => Bar(finding),
    };

    private static string Review(RemedyFinding finding)
    {
        var open = finding.Questions is [] ? Texts(finding.Reasons, holds: null) : finding.Questions.Select(question => question.Ask);
        return $"{finding.Title} ({finding.Citation}) must be reviewed. {string.Join(" ", open)}".TrimEnd();
    }

    private static string Bar(RemedyFinding finding) =>
        $"{finding.Title} ({finding.Citation}) does not fit. {Texts(finding.Reasons, holds: false).FirstOrDefault()}".TrimEnd();

    private static IEnumerable<string> Texts(IEnumerable<Reason> reasons, bool? holds) =>
        reasons.Where(reason => reason.Holds == holds).Select(reason => reason.Text);
}
