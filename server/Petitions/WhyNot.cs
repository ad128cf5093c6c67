using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Says why a remedy is not asked for.</summary>
internal static class WhyNot
{
    /// <summary>The finding that says most about a charge in no petition: what comes soonest, else what is not barred.</summary>
    public static RemedyFinding? Telling(ChargeFindings findings) =>
        findings.Remedies.FirstOrDefault(remedy => remedy.Outcome == FindingOutcome.EligibleOn)
        ?? findings.Remedies.FirstOrDefault(remedy => remedy.Outcome != FindingOutcome.Ineligible)
        ?? (findings.Remedies is [var first, ..] ? first : null);

    public static string Of(RemedyFinding? finding) => finding switch
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
