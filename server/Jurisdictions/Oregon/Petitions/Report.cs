using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>The analysis for the client's file: every charge under one answer, what is owed, and what the answers rest on.</summary>
/// <param name="leftOut">Charges in no motion; one that is eligible waits for another of its case.</param>
internal sealed class Report(MotionPapers papers, IReadOnlyList<LeftOutCharge> leftOut)
{
    private readonly Record _record = papers.Request.Record;

    public FieldValues Values()
    {
        var found = papers.Findings.Charges.Where(charge => Find(charge) is not null).ToList();
        var now = found.Where(charge => Has(charge, FindingOutcome.Eligible) && Held(charge) is null).ToList();
        var later = found.Except(now).Where(charge => Day(charge) is not null).OrderBy(Day).ToList();
        var review = found.Except(now).Except(later).Where(charge => Has(charge, FindingOutcome.NeedsReview) || Has(charge, FindingOutcome.Eligible)).ToList();
        var never = found.Except(now).Except(later).Except(review).ToList();
        var values = papers.ForClient();
        Group(values, "charge to set aside now", "something can be set aside now", now, Authority);
        Group(values, "charge to set aside later", "something can be set aside later", later, charge => Held(charge)?.Why ?? WhyNot.Of(WhyNot.Telling(charge)));
        Group(values, "charge that needs review", "something needs review", review, charge => Held(charge)?.Why ?? WhyNot.Of(WhyNot.Telling(charge)));
        Group(values, "charge that stays", "something stays", never, charge => WhyNot.Of(WhyNot.Telling(charge)));
        return Assumptions(Money(values));
    }

    private void Group(FieldValues values, string group, string condition, IReadOnlyList<ChargeFindings> charges, Func<ChargeFindings, string> why) => values
        .Each(group, [.. charges.Select(charge => Row(charge, why(charge)))])
        .When(condition, charges.Count > 0);

    private FieldValues Row(ChargeFindings findings, string why)
    {
        var (docket, charge) = Find(findings)!.Value;
        return new FieldValues()
            .Set("county", PersonText.OrNull(docket.County))
            .Set("case number", docket.CaseNumber)
            .Set("count", MotionCharge.CountOf(charge))
            .Set("offense", PersonText.OrNull(charge.Description))
            .Set("how it ended", MotionValues.Ended(charge))
            .Set("eligible on", Day(findings) is { } day ? Wording.Short(day) : null)
            .Set("why", why);
    }

    private FieldValues Money(FieldValues values)
    {
        var owing = _record.Cases.Where(Balance.IsOwed).OrderBy(docket => docket.County, StringComparer.Ordinal).ToList();
        return values
            .When("money is owed", owing.Count > 0)
            .When("no balance is known", owing.Count == 0)
            .Each("case with money owed", [.. owing.Select(docket => new FieldValues()
                .Set("county", PersonText.OrNull(docket.County))
                .Set("case number", docket.CaseNumber)
                .Set("amount", Balance.Amount(docket)))])
            .Each("county with money owed", [.. owing.GroupBy(docket => docket.County).Select(county => new FieldValues()
                .Set("county", PersonText.OrNull(county.Key))
                .Set("amount", Wording.Dollars(county.Sum(docket => docket.BalanceDue ?? 0))))]);
    }

    private FieldValues Assumptions(FieldValues values)
    {
        var presumed = papers.Findings.Charges.SelectMany(charge => charge.Remedies).SelectMany(remedy => remedy.Confirm)
            .Select(question => $"{question.Ask} Presumed: {question.Presumed}.").Distinct().ToList();
        return values
            .When("something is presumed", presumed.Count > 0)
            .Each("presumption", [.. presumed.Select(text => new FieldValues().Set("text", text))])
            .When("something to know first", papers.Findings.Warnings.Count > 0)
            .Each("warning", [.. papers.Findings.Warnings.Select(text => new FieldValues().Set("text", text))])
            .Set("notice", papers.Findings.Notice);
    }

    private (Case Case, Charge Charge)? Find(ChargeFindings findings) =>
        _record.Cases.FirstOrDefault(each => each.CaseNumber == findings.CaseNumber) is { } docket
            && docket.Charges.FirstOrDefault(each => each.Id == findings.ChargeId) is { } charge ? (docket, charge) : null;

    private string Authority(ChargeFindings findings)
    {
        var best = findings.Remedies.First(remedy => remedy.Outcome == FindingOutcome.Eligible);
        var docket = Find(findings)!.Value.Case;
        return best.Citation
            + (best.Confirm.Count > 0 ? "; if what is presumed is confirmed" : "")
            + (Balance.IsOwed(docket) ? $"; {Balance.Amount(docket) ?? "money"} is owed in the case{(MotionCharge.IsOfConviction(best.Rule) ? ", to be paid or waived first" : "")}" : "");
    }

    private LeftOutCharge? Held(ChargeFindings findings) =>
        leftOut.FirstOrDefault(left => left.Held && left.CaseNumber == findings.CaseNumber && left.ChargeId == findings.ChargeId);

    private static bool Has(ChargeFindings findings, FindingOutcome outcome) => findings.Remedies.Any(remedy => remedy.Outcome == outcome);

    private DateOnly? Day(ChargeFindings findings) => Held(findings) is { } held ? held.EligibleOn
        : findings.Remedies.Where(remedy => remedy.Outcome == FindingOutcome.EligibleOn).Min(remedy => remedy.EligibleOn);
}
