using RecordClearance.Contract;
using static RecordClearance.Tests.Petitions.Oregon.Robin;

namespace RecordClearance.Tests.Petitions.Oregon;

/// <summary>Motions under the law itself.</summary>
public sealed class LawfulMotionTests
{
    private const string One = "15CR00001";

    private static FilingPlan Plan(params Case[] cases) => State.Prepare(new(Record(cases), Made.Today, Attorney)).Plan;

    private static Case Owing(string fact, params Charge[] charges) => Case(One, "Lane", charges) with { Facts = Made.Facts((fact, true)) };

    [Test]
    public void Every_rule_that_sets_aside_leads_to_a_motion_but_for_other_courts()
    {
        foreach (var rule in State.Law.Rules.Where(rule => rule is { Remedy: "set-aside", Rule: not "or-other-court" }))
            Assert.That(Filing(Record(Case(One, "Lane", Charge(1, "Convicted"))), [Found(One, 1, rule.Rule)]).Plan.Petitions, Has.Count.EqualTo(1), rule.Rule);
        Assert.That(Filing(Record(Case(One, "Lane", Charge(1, "Convicted"))), [Found(One, 1, "or-other-court")]).Plan.LeftOut.Single().Why, Does.Contain("no petition for it here"));
    }

    [Test]
    public void A_balance_holds_no_motion_back_but_comes_with_a_motion_about_it()
    {
        var plan = Plan(Case(One, "Lane", Charge(1, "Convicted")) with { BalanceDue = 1115.35m });
        Assert.That(plan.Petitions.Single().Notes, Has.Some.Contains("$1,115.35 is owed in this case. A conviction can be set aside only after it is paid or waived"));
        Assert.That(plan.Documents.Select(document => document.Kind), Does.Contain("financial-obligation-motion"));
    }

    [Test]
    public void Money_of_an_amount_nobody_knows_prints_as_a_blank() =>
        Assert.That(Papers(State.Prepare(new(Record(Owing("balanceOwed", Charge(1, "Convicted"))), Made.Today, Attorney)))
            .First(paper => paper.Paper.Template == "financial-obligation-motion").File.Blanks, Does.Contain("balance"));

    [Test]
    public void Restitution_keeps_the_whole_case_on_hold_until_the_user_says_otherwise()
    {
        var plan = Plan(Owing("restitutionOwed", Charge(1, "Convicted"), Charge(2)));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Petitions, Is.Empty);
            Assert.That(plan.LeftOut.Single(left => left.ChargeId == "1").Why, Does.Contain("restitution"));
            Assert.That(plan.LeftOut.Single(left => left.ChargeId == "2").Held, Is.True);
        });
    }

    [Test]
    public void An_open_case_blocks_every_motion_and_an_attorney_may_override_it()
    {
        var open = Case("26CR00009", "Lane", Charge(1) with { Disposition = null }) with { Status = CaseStatus.Open };
        var record = Record(Case(One, "Lane", Charge(1)), open);
        Assert.That(State.Prepare(new(record, Made.Today, Attorney)).Plan.Petitions, Is.Empty);
        var overridden = record with { Facts = Made.Facts(("pendingOverride", true)) };
        Assert.That(State.Prepare(new(overridden, Made.Today, Attorney)).Plan.Petitions.Select(motion => motion.CaseNumbers.Single()), Is.EqualTo(new[] { One }));
    }

    [Test]
    public void A_sex_crime_with_a_subsection_gets_no_motion() =>
        Assert.That(Plan(Case(One, "Lane", Charge(1, "Convicted", "Sexual Abuse in the First Degree") with { Statute = "163.427(1)(a)(A)", LevelText = "Felony Class B" })).Petitions, Is.Empty);

    [Test]
    public void What_is_presumed_is_asked_and_stays_unchecked()
    {
        var plan = Plan(Case(One, "Lane", Charge(1, "Convicted")));
        Assert.That(plan.Missing.Select(missing => missing.Fact), Does.Contain("pendingCharge").And.Contain("sentenceCompleted"));
        Assert.That(plan.Petitions.Single().Notes, Has.Some.Contains("Count 1 is eligible if confirmed"));
    }

    [Test]
    public void Every_fact_the_papers_ask_for_is_listed_with_the_law_once()
    {
        var names = State.Law.Facts.Select(fact => fact.Fact).ToList();
        Assert.That(names, Is.SupersetOf(new[] { "telephone", "fingerprintNumber", "districtAttorneyNumber", "unableToPay", "reliefAsked" }).And.Unique);
    }
}
