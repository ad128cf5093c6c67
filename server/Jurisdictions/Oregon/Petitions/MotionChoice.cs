using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>Decides which motion each case gets, and why a charge is in none.</summary>
internal sealed class MotionChoice(FilingChoices choices)
{
    public List<Motion> Motions { get; } = [];

    public List<LeftOutCharge> LeftOut { get; } = [];

    public List<Refusal> Refused { get; } = [];

    public static MotionChoice Make(Record record, Findings findings, FilingChoices choices)
    {
        var choice = new MotionChoice(choices);
        var found = findings.Charges.ToLookup(charge => charge.CaseNumber);
        foreach (var docket in record.Cases) choice.Decide(docket, found[docket.CaseNumber].ToDictionary(charge => charge.ChargeId));
        choice.RefuseGroups();
        return choice;
    }

    // Each case has one motion, for all of its charges that can be asked for; what waits keeps the rest waiting.
    private void Decide(Case docket, Dictionary<string, ChargeFindings> found)
    {
        var charges = docket.Charges.OrderBy(MotionCharge.Order).Where(charge => found.ContainsKey(charge.Id)).ToList();
        List<MotionCharge> now = [.. charges.Select(charge => Eligible(docket, charge, found[charge.Id])).OfType<MotionCharge>()];
        var rest = charges.Where(charge => now.TrueForAll(asked => asked.Charge != charge)).ToList();
        LeftOut.AddRange(rest.Select(charge => Stays(found[charge.Id])));
        if (now is []) return;
        var waiting = rest.Where(charge => Waits(found[charge.Id])).ToList();
        if (waiting is [] || choices.InPart?.Contains(docket.CaseNumber) == true)
            Motions.Add(Motion.Of(now, [.. rest.Where(charge => IsOpen(found[charge.Id]))]));
        else
            LeftOut.AddRange(now.Select(charge => Held(charge, waiting, found)));
    }

    private MotionCharge? Eligible(Case docket, Charge charge, ChargeFindings findings)
    {
        var fit = findings.Remedies.Where(remedy => remedy.Outcome == FindingOutcome.Eligible && MotionCharge.Rules.Contains(remedy.Rule)).ToList();
        var best = fit.FirstOrDefault();
        if (choices.Routes?.GetValueOrDefault(RecordPath.Charge(new(docket.CaseNumber, charge.Id))) is { } rule)
        {
            if (fit.Find(remedy => remedy.Rule == rule) is { } chosen) best = chosen;
            else Refuse(rule);
        }
        return best is null ? null : new(docket, charge, best);

        void Refuse(string rule) => Refused.Add(new(
            $"Use the route {rule} for charge {charge.Id} of {docket.CaseNumber}", "That route does not fit this charge today; the best one that does is used.",
            findings.Remedies.FirstOrDefault(remedy => remedy.Rule == rule)?.Citation ?? "ORS 137.225"));
    }

    private static LeftOutCharge Stays(ChargeFindings findings) =>
        new(findings.CaseNumber, findings.ChargeId, WhyNot.Of(WhyNot.Telling(findings)), Later(findings));

    private static LeftOutCharge Held(MotionCharge charge, IReadOnlyList<Charge> waiting, Dictionary<string, ChargeFindings> found)
    {
        var last = waiting.MaxBy(other => Later(found[other.Id])) ?? waiting[0];
        var day = Later(found[last.Id]);
        var why = day is { } known ? $"can be from {Wording.Long(known)}" : "is on hold";
        return new(
            charge.Case.CaseNumber, charge.Charge.Id,
            $"It can be set aside now, but count {MotionCharge.CountOf(last)} of this case {why}, and a case is not filed in part. Choose to file this case in part to ask now.",
            day, Held: true);
    }

    // Not now, but on a day that is known, or once something on hold, such as restitution, is settled.
    private static bool Waits(ChargeFindings findings) => Later(findings) is not null
        || findings.Remedies.Any(remedy => remedy.Outcome == FindingOutcome.NeedsReview && remedy.Reasons.Any(reason => reason.Holds == false));

    private static DateOnly? Later(ChargeFindings findings) =>
        findings.Remedies.Where(remedy => remedy.Outcome == FindingOutcome.EligibleOn).Min(remedy => remedy.EligibleOn);

    private static bool IsOpen(ChargeFindings findings) => findings.Remedies.Any(remedy => remedy.Outcome == FindingOutcome.NeedsReview);

    private void RefuseGroups()
    {
        foreach (var group in (choices.Groups ?? []).Where(group => group.Select(key => key.CaseNumber).Distinct().Count() > 1))
            Refused.Add(new(
                $"File together {Wording.List([.. group.Select(key => key.CaseNumber).Distinct()])}",
                "Each case has its own motion, in the court that holds the case.", "ORS 137.225(1)"));
        foreach (var key in (choices.Stipulated ?? []).Distinct())
            Refused.Add(new($"Ask by stipulation for charge {key.ChargeId} of {key.CaseNumber}", "Oregon sets records aside by motion; the district attorney may choose not to object.", "ORS 137.225(2)"));
    }
}
