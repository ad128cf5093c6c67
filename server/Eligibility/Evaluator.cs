using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>Applies rules to one charge: every remedy considered, best first.</summary>
public static class Evaluator
{
    /// <param name="rules">The rules in force, in the state's order of advice.</param>
    /// <param name="unread">What was given for the charge and could not be read.</param>
    public static ChargeFindings Evaluate<TCharge>(IReadOnlyList<Rule<TCharge>> rules, TCharge charge, string caseNumber, string chargeId, IReadOnlyList<Question> unread)
    {
        var remedies = new List<RemedyFinding>(rules.Count);
        foreach (var rule in rules)
        {
            var subject = rule.Subject.Decide(charge);
            if (!subject.FailsForGood)
            {
                remedies.Add(Consider(rule, charge, subject, unread));
            }
        }

        RemedyFinding[] bestFirst = [.. remedies.OrderBy(finding => Rank(finding.Outcome))];
        var none = bestFirst is [] or [{ Outcome: FindingOutcome.Ineligible }, ..];
        return new ChargeFindings(caseNumber, chargeId, none ? null : 0, bestFirst);
    }

    private static RemedyFinding Consider<TCharge>(Rule<TCharge> rule, TCharge charge, Verdict subject, IReadOnlyList<Question> unread)
    {
        var conditions = unread is [] ? rule.Conditions : [.. rule.Conditions, Readable<TCharge>(unread)];
        var verdicts = new Verdict[conditions.Count + 1];
        var reasons = new Reason[verdicts.Length];
        verdicts[0] = subject;
        reasons[0] = rule.Subject.Explain(subject);
        for (var i = 1; i < verdicts.Length; i++)
        {
            var condition = conditions[i - 1];
            verdicts[i] = condition.Decide(charge);
            reasons[i] = condition.Explain(verdicts[i]);
        }

        var outcome = Outcome(verdicts, rule.Automatic);
        var failed = outcome == FindingOutcome.Ineligible;
        return new RemedyFinding(
            rule.Remedy,
            rule.Name,
            rule.Title,
            rule.Citation,
            outcome,
            EligibleOn(verdicts, outcome),
            rule.Confidence,
            reasons,
            // When a condition fails for good, only what that failure presumes is worth confirming.
            Gather(verdicts, verdict => !failed || verdict.FailsForGood ? verdict.Confirm : []),
            outcome == FindingOutcome.NeedsReview ? Gather(verdicts, verdict => verdict.Questions) : [],
            failed ? null : rule.Note(charge),
            rule.Unverified);
    }

    private static Condition<TCharge> Readable<TCharge>(IReadOnlyList<Question> unread) => new(
        "What was given for the charge can be read", "", _ => Verdict.Unknown("Something that was given could not be read; nothing is presumed in its place.", unread));

    private static FindingOutcome Outcome(Verdict[] verdicts, bool automatic) => verdicts switch
    {
        _ when Array.Exists(verdicts, verdict => verdict.FailsForGood) => FindingOutcome.Ineligible,
        _ when Array.Exists(verdicts, verdict => verdict.OnHold || verdict.Answer == Answer.Unknown) => FindingOutcome.NeedsReview,
        _ when automatic => FindingOutcome.Automatic,
        _ when Array.Exists(verdicts, verdict => verdict.Answer == Answer.No) => FindingOutcome.EligibleOn,
        _ => FindingOutcome.Eligible,
    };

    private static DateOnly? EligibleOn(Verdict[] verdicts, FindingOutcome outcome) =>
        outcome is FindingOutcome.Ineligible or FindingOutcome.NeedsReview ? null : verdicts.Max(verdict => verdict.From);

    private static IReadOnlyList<Question> Gather(Verdict[] verdicts, Func<Verdict, IReadOnlyList<Question>> part)
    {
        List<Question> all = [];
        foreach (var verdict in verdicts)
        {
            foreach (var question in part(verdict))
            {
                if (!all.Exists(known => known.Path == question.Path))
                {
                    all.Add(question);
                }
            }
        }

        return all;
    }

    private static int Rank(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Eligible or FindingOutcome.Automatic => 0,
        FindingOutcome.EligibleOn => 1,
        FindingOutcome.NeedsReview => 2,
        _ => 3,
    };
}
