using RecordClearance.Contract;
using static RecordClearance.Tests.Petitions.Oregon.Robin;

namespace RecordClearance.Tests.Petitions.Oregon;

/// <summary>Which motion each case gets, and what keeps a case waiting.</summary>
public sealed class MotionTests
{
    private const string One = "15CR00001";
    private const string Two = "15CR00002";

    private static readonly DateOnly Later = new(2028, 3, 1);

    private static FilingPlan Plan(Record record, params ChargeFindings[] found) => Filing(record, found).Plan;

    [Test]
    public void A_dismissed_case_gets_a_motion_about_the_arrest()
    {
        var motion = Plan(Record(Case(One, "Lane", Charge(1))), Found(One, 1, Dismissal)).Petitions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(motion.Kind, Is.EqualTo("set-aside-arrest"));
            Assert.That(motion.Court, Is.EqualTo("Circuit Court of the State of Oregon for Lane County"));
            Assert.That(motion.Serve, Is.EqualTo(new[] { "District Attorney for Lane County" }));
            Assert.That(motion.Citation, Is.EqualTo("ORS 137.225(1)(d)"));
            Assert.That(motion.Fee, Is.Zero);
        });
    }

    [Test]
    public void A_conviction_takes_the_dismissed_charges_of_its_case_along()
    {
        var motion = Plan(Record(Case(One, "Lane", Charge(1, "Convicted"), Charge(2))), Found(One, 1, Conviction), Found(One, 2, Dismissal)).Petitions.Single();
        Assert.That(motion.Kind, Is.EqualTo("set-aside-conviction"));
        Assert.That(motion.Charges.Select(charge => charge.ChargeId), Is.EqualTo(new[] { "1", "2" }));
    }

    [Test]
    public void Each_case_has_its_own_motion_even_in_one_county()
    {
        var record = Record(Case(One, "Lane", Charge(1)), Case(Two, "Lane", Charge(1)));
        var filing = Filing(record, [Found(One, 1, Dismissal), Found(Two, 1, Dismissal)], choices: new(Groups: [[new(One, "1"), new(Two, "1")]]));
        Assert.That(filing.Plan.Petitions.Select(motion => motion.CaseNumbers.Single()), Is.EqualTo(new[] { One, Two }));
        Assert.That(filing.Plan.Refused.Single().Why, Does.Contain("Each case has its own motion"));
    }

    [TestCase(Conviction, "multnomah-set-aside-conviction")]
    [TestCase(Dismissal, "multnomah-set-aside-arrest")]
    public void Multnomah_has_its_own_motions(string rule, string kind) =>
        Assert.That(Plan(Record(Case(One, "Multnomah", Charge(1))), Found(One, 1, rule)).Petitions.Single().Kind, Is.EqualTo(kind));

    [Test]
    public void A_judgment_of_guilty_except_for_insanity_is_asked_for_by_its_own_section()
    {
        var filing = Filing(Record(Case(One, "Lane", Charge(1, "Guilty Except for Insanity"))), [Found(One, 1, Insanity)]);
        Assert.That(filing.Plan.Petitions.Single().Title, Is.EqualTo("Motion to Set Aside Judgment of Guilty Except for Insanity"));
        Assert.That(filing.Plan.Petitions.Single().Citation, Is.EqualTo("ORS 137.223"));
        Assert.That(Text(filing, "declaration"), Does.Contain("Psychiatric Security Review Board"));
    }

    [Test]
    public void A_marijuana_motion_cites_its_section() =>
        Assert.That(Plan(Record(Case(One, "Lane", Charge(1, "Convicted"))), Found(One, 1, Marijuana)).Petitions.Single().Citation, Is.EqualTo("ORS 137.226"));

    [Test]
    public void A_case_is_not_filed_in_part_while_another_of_its_charges_waits_unless_the_user_says_so()
    {
        var record = Record(Case(One, "Lane", Charge(1, "Convicted"), Charge(2)));
        ChargeFindings[] found = [Found(One, 1, Conviction, FindingOutcome.EligibleOn, Later), Found(One, 2, Dismissal)];
        var whole = Plan(record, found);
        var part = Filing(record, found, choices: new(InPart: [One])).Plan;
        Assert.Multiple(() =>
        {
            Assert.That(whole.Petitions, Is.Empty);
            Assert.That(whole.LeftOut.Select(left => left.EligibleOn), Is.EqualTo(new[] { Later, Later }));
            Assert.That(whole.LeftOut.Single(left => left.ChargeId == "2").Why, Does.Contain("count 1 of this case can be from March 1, 2028").And.Contain("in part"));
            Assert.That(part.Petitions.Single().Charges.Single().ChargeId, Is.EqualTo("2"));
            Assert.That(part.LeftOut.Single().ChargeId, Is.EqualTo("1"));
        });
    }

    [Test]
    public void A_charge_that_never_can_be_set_aside_makes_a_motion_about_some_charges()
    {
        var record = Record(Case(One, "Lane", Charge(10, "Convicted"), Charge(2, "Convicted"), Charge(999, "Convicted", "Assault")));
        var filing = Filing(record, [Found(One, 10, Conviction), Found(One, 2, Conviction), Found(One, 999, Conviction, FindingOutcome.Ineligible)]);
        Assert.That(filing.Plan.LeftOut.Single().ChargeId, Is.EqualTo("999"));
        Assert.That(Text(filing, "set-aside-conviction"), Does.Contain("15CR00001 (counts 2 and 10 only)").And.Contain("☒⇥some charges").And.Contain("☐⇥all charges"));
    }

    [Test]
    public void An_unrecognized_ruling_beside_a_dismissal_prevents_no_motion()
    {
        foreach (var county in new[] { "Lane", "Multnomah" })
        {
            var filing = Filing(Record(Case(One, county, Charge(1), Charge(2, "Zounds"))), [Found(One, 1, Dismissal), Found(One, 2, Conviction, FindingOutcome.NeedsReview)]);
            Assert.That(filing.Plan.Petitions.Single().Charges.Single().ChargeId, Is.EqualTo("1"));
            Assert.That(filing.Plan.Petitions.Single().Notes, Has.Some.Contains("Count 2 of this case is not settled"));
            Assert.That(Papers(filing), Is.Not.Empty);
        }
    }

    [TestCase("Portland Municipal Court")]
    [TestCase("")]
    [TestCase(null)]
    public void A_place_that_is_no_county_leaves_blanks_and_asks(string? place)
    {
        var filing = Filing(Record(Case(One, place, Charge(1)) with { BalanceDue = 12.34m }), [Found(One, 1, Dismissal)]);
        Assert.Multiple(() =>
        {
            Assert.That(filing.Plan.Missing.Select(missing => missing.Path), Does.Contain($"/cases/{One}/county"));
            Assert.That(filing.Plan.Petitions.Single().Notes, Has.Some.Contains("county"));
            Assert.That(Papers(filing).SelectMany(paper => paper.File.Blanks), Does.Contain("district attorney's address"));
        });
    }

    [Test]
    public void A_nine_digit_zip_code_stays_whole() =>
        Assert.That(Text(Filing(Record(Case(One, "Washington", Charge(1))), [Found(One, 1, Dismissal)]), "certificate-of-mailing"), Does.Contain("Hillsboro, OR 97124-3002"));

    [Test]
    public void A_balance_brings_a_motion_about_the_money_even_where_nothing_is_set_aside()
    {
        var record = Record(Case(One, "Lane", Charge(1)) with { BalanceDue = 1115.35m }, Case(Two, "Coos", Charge(1)) with { BalanceDue = 20 });
        var filing = Filing(record, [Found(One, 1, Dismissal), Found(Two, 1, Conviction, FindingOutcome.Ineligible)]);
        var money = filing.Plan.Documents.Where(document => document.Kind == "financial-obligation-motion").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(money.Select(document => document.Petition), Is.EqualTo(new[] { filing.Plan.Petitions.Single().Id, null }));
            Assert.That(filing.Plan.Petitions.Single().Notes, Has.Some.Contains("$1,115.35"));
            Assert.That(Text(filing, "financial-obligation-motion"), Does.Contain("$1,115.35"));
        });
    }

    [Test]
    public void What_is_missing_has_a_place_in_the_record()
    {
        var bare = Charge(1) with { Agency = null, ArrestedOn = null };
        var record = Record(Case(One, "Lane", bare) with { Facts = null }) with { Person = Hazel with { StateId = null, Addresses = null }, Facts = null };
        var paths = Filing(record, [Found(One, 1, Dismissal)], new Filer(FilerKind.Organization, "Riley Helper", Phone: "541-555-0122")).Plan.Missing.Select(missing => missing.Path);
        Assert.That(paths, Is.SupersetOf(new[]
        {
            "/person/stateId", "/person/addresses", "/facts/telephone", "/facts/fingerprintNumber",
            $"/cases/{One}/facts/districtAttorneyNumber", $"/cases/{One}/charges/1/agency", $"/cases/{One}/charges/1/arrestedOn",
        }));
    }

    [Test]
    public void A_plan_id_stays_the_same_whatever_else_changes()
    {
        var docket = Case(One, "Lane", Charge(1), Charge(2));
        var id = Plan(Record(docket), Found(One, 1, Dismissal), Found(One, 2, Dismissal)).Petitions.Single().Id;
        var turned = docket with { Charges = [.. docket.Charges.Reverse()], BalanceDue = 5 };
        var other = Plan(Record(Case(Two, "Coos", Charge(1)), turned), Found(Two, 1, Dismissal), Found(One, 2, Dismissal), Found(One, 1, Dismissal));
        Assert.That(other.Petitions.Select(motion => motion.Id), Does.Contain(id));
    }

    [Test]
    public void A_choice_that_names_nothing_is_refused_and_not_dropped()
    {
        var choices = new FilingChoices(Documents: ["motion", "poem"], Petitions: ["gone"], Stipulated: [new(One, "1")], Language: "es", InPart: ["99CR99999"],
            Routes: new Dictionary<string, string> { [$"/cases/{One}/charges/1"] = Marijuana });
        var refused = Filing(Record(Case(One, "Lane", Charge(1))), [Found(One, 1, Dismissal)], choices: choices).Plan.Refused.Select(refusal => refusal.Request);
        Assert.That(refused, Is.EquivalentTo(new[]
        {
            "Document poem", "Petition gone", $"Ask by stipulation for charge 1 of {One}", "Language es", "Case 99CR99999 in part", $"Use the route {Marijuana} for charge 1 of {One}",
        }));
    }

    [Test]
    public void The_papers_of_a_motion_come_together_and_those_of_the_client_last()
    {
        var plan = Plan(Record(Case(One, "Lane", Charge(1)) with { BalanceDue = 5 }), Found(One, 1, Dismissal));
        Assert.That(plan.Documents.Select(document => document.Kind), Is.EqualTo(new[]
        {
            "cover-letter", "motion", "declaration", "order", "certificate-of-mailing", "financial-obligation-motion", "osp-request", "client-letter", "analysis-report",
        }));
        Assert.That(plan.Documents.Select(document => document.Purpose), Has.None.Empty);
    }

    [Test]
    public void Every_county_has_a_court_an_address_and_a_wait()
    {
        foreach (var county in Counties)
        {
            var filing = Filing(Record(Case(One, county, Charge(1))), [Found(One, 1, Dismissal)]);
            Assert.That(filing.Plan.Petitions.Single().Notes[0], Does.Contain($"months in {county} County"));
            Assert.That(Papers(filing).First(paper => paper.Paper.Template == "certificate-of-mailing").File.Blanks, Is.Empty, county);
        }
    }

    private static readonly string[] Counties =
    [
        "Baker", "Benton", "Clackamas", "Clatsop", "Columbia", "Coos", "Crook", "Curry", "Deschutes", "Douglas", "Gilliam", "Grant", "Harney", "Hood River", "Jackson", "Jefferson", "Josephine", "Klamath",
        "Lake", "Lane", "Lincoln", "Linn", "Malheur", "Marion", "Morrow", "Multnomah", "Polk", "Sherman", "Tillamook", "Umatilla", "Union", "Wallowa", "Wasco", "Washington", "Wheeler", "Yamhill",
    ];
}
