using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

public sealed class LawSummaryTests
{
    private static readonly LawSummary Law = new JurisdictionCatalog().Find("US-VT")!.Law;

    [Test]
    public void Every_rule_has_its_citation_and_its_own_name() => Assert.Multiple(() =>
    {
        Assert.That(Law.Rules, Has.All.Matches<RuleSummary>(rule => rule is { Citation.Length: > 0, Title.Length: > 0, LawVersion.Length: > 0 }));
        Assert.That(Law.Rules.Select(rule => rule.Rule), Is.Unique);
    });

    [Test]
    public void A_rule_for_attorney_review_says_what_was_not_verified() =>
        Assert.That(Law.Rules.Where(rule => rule.Confidence == Confidence.AttorneyReview), Has.All.Matches<RuleSummary>(rule => rule is { Unverified.Length: > 0 }));

    [Test]
    public void Every_fact_is_listed_once_as_a_question_and_what_is_presumed_has_its_reason() => Assert.Multiple(() =>
    {
        Assert.That(Law.Facts.Select(fact => fact.Fact), Is.Unique);
        Assert.That(Law.Facts, Has.All.Matches<FactSummary>(fact => fact is { Scope: "record" or "case" or "charge" } && fact.Ask.Contains('?')));
        Assert.That(Law.Facts.Where(fact => fact.Presumed is not null), Has.All.Matches<FactSummary>(fact => fact is { Presumed: ['n', 'o', ':', ..] }));
    });

    [Test]
    public void The_day_a_sentence_was_completed_is_never_presumed() =>
        Assert.That(Law.Facts.Single(fact => fact.Fact == "sentenceCompletedOn").Presumed, Is.Null);
}
