using RecordClearance.Contract;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

/// <summary>A paper never says, and the client never swears, what no given fact supports.</summary>
public sealed class SwornTests
{
    private const string One = "100-1-15 Cncr";
    private const string Two = "200-2-15 Cncr";

    private static readonly Case Owing = Docket(Two, "Chittenden", Convicted(facts: [("sentenceCompletedOn", "2026-02-01")])) with
    {
        Facts = Facts(("restitutionOrdered", false), ("surchargeOwed", true), ("surchargeAmount", 47), ("fineOwed", false)),
    };

    private static string Text(Filing filing, string template) =>
        Templates.Docx.Read(Papers(filing).First(each => each.Paper.Template == template).File.Document);

    private static string? Condition(Filing filing, string template, string name) =>
        filing.Papers.First(paper => paper.Template == template).Values.Holds(name)?.ToString();

    [Test]
    public void A_surcharge_owed_in_another_docket_does_not_put_that_docket_among_those_to_be_cleared()
    {
        var filing = Filing(Record(Docket(One, "Chittenden", Convicted()), Owing) with { Facts = Facts(("unableToPay", true), ("pendingCharge", false), ("otherConvictions", false)) });
        Assert.That(filing.Plan.Petitions.Single().CaseNumbers, Is.EqualTo(new[] { One }));
        Golden.Match(Text(filing, "fee-waiver-statement"), "fee-waiver-statement-other-docket");
        Golden.Match(Text(filing, "fee-waiver-motion"), "fee-waiver-motion-other-docket");
    }

    [Test]
    public void A_petition_cites_the_motion_to_waive_surcharges_only_when_it_is_in_the_packet()
    {
        var record = Record(Docket(One, "Chittenden", Convicted()), Owing);
        Assert.That(Text(Filing(record), "seal-conviction"), Does.Contain("in a motion filed with this petition"));
        Assert.That(Text(Filing(record, choices: new(Documents: ["petition"])), "seal-conviction"), Does.Not.Contain("in a motion filed").And.Not.Contain("have been paid"));
    }

    [Test]
    public void A_stipulation_with_a_surcharge_owed_brings_the_motion_too()
    {
        var plan = Plan(Record(Owing), choices: new(Stipulated: [Key(Two)]));
        Assert.That(plan.Documents.Select(document => document.Kind), Is.SupersetOf(new[] { "petition", "fee-waiver-motion", "fee-waiver-statement" }));
        Assert.That(plan.Petitions.Single().Notes, Has.Some.Contains("The stipulation can be granted only if the court also grants the motion"));
    }

    [Test]
    public void A_charge_that_the_court_clears_by_itself_is_not_said_to_wait_for_a_day()
    {
        var ticket = Docket("300-3-23 Cncr", "Chittenden", new Charge("1", 1, "Operating without Insurance", "23 VSA 800", "VIO", "violation", new(2022, 1, 3), Disposition: new(DispositionOutcome.Convicted, "Guilty", new(2022, 3, 1))));
        var record = Record(Docket(One, "Chittenden", Dismissed()), ticket);
        var left = Plan(record).LeftOut;
        var automatic = left.Where(charge => charge.Why.Contains("without a petition")).ToList();
        Assert.That(automatic, Is.Not.Empty);
        Assert.That(automatic.Select(charge => charge.EligibleOn), Is.All.Null);
        Golden.Match(Text(Filing(record), "client-letter"), "client-letter-automatic");
        Golden.Match(Text(Filing(record, choices: new(Language: "es")), "client-letter-es"), "client-letter-es-automatic");
    }

    [TestCase(CaseStatus.Open, "Pending")]
    [TestCase(CaseStatus.Closed, null)]
    [TestCase(CaseStatus.Unknown, null)]
    public void A_later_charge_without_a_disposition_is_pending_only_in_an_open_docket(CaseStatus status, string? printed)
    {
        var later = Docket(Two, "Windham", Dismissed() with { OffenseOn = new(2020, 1, 1), Level = "violation", LevelText = null, Statute = null, Disposition = null }) with { Status = status };
        var row = Filing(Record(Docket(One, "Chittenden", Convicted()), later)).Papers.First(paper => paper.Template == "seal-conviction").Values.Rows("later charge").Single();
        Assert.That(row.Text("outcome"), Is.EqualTo(printed));
    }

    [Test]
    public void Diversion_alone_is_not_said_to_be_a_dismissal()
    {
        var later = Docket(Two, "Windham", Dismissed() with { OffenseOn = new(2020, 1, 1), Disposition = new(DispositionOutcome.Diverted) });
        var row = Filing(Record(Docket(One, "Chittenden", Convicted()), later)).Papers.First(paper => paper.Template == "seal-conviction").Values.Rows("later charge").Single();
        Assert.That(row.Text("outcome"), Is.EqualTo("Diverted"));
    }

    [Test]
    public void A_charge_without_any_date_leaves_open_whether_there_are_later_charges()
    {
        var record = Record(Docket(One, "Chittenden", Convicted()), Docket(Two, "Windham", Dismissed() with { OffenseOn = null, FiledOn = null, ArrestedOn = null }));
        var filing = Filing(record);
        Assert.That(Text(filing, "seal-conviction"), Does.Not.Contain("show no charge for an offense committed after"));
        Assert.That(Condition(filing, "seal-conviction", "the dockets show no later charge"), Is.Null);
        Assert.That(filing.Plan.Missing.Where(missing => missing.Fact == "offenseOn").Select(missing => missing.Path), Has.Some.Contains(Two));
    }

    [Test]
    public void Surcharges_that_are_not_owed_are_not_said_to_have_been_paid() =>
        Assert.That(Filing(Record(Docket(One, "Chittenden", Convicted()))).Papers.First(paper => paper.Template == "seal-conviction").Values.Rows("charge").Single().Text("surcharges"), Is.EqualTo("None owed"));

    [Test]
    public void A_conviction_that_only_the_courts_words_show_counts_for_money_owed_and_a_violation_does_not()
    {
        var worded = Owing with { Charges = [Owing.Charges[0] with { Disposition = new(null, "Plea guilty", new(2015, 9, 29)) }] };
        var violation = Owing with { Charges = [Owing.Charges[0] with { Level = "violation", LevelText = "VIO", Statute = null, Description = "Speeding" }] };
        var asks = Docket(One, "Chittenden", Convicted());
        Assert.That(Documents(worded), Does.Contain("fee-waiver-motion"));
        Assert.That(Documents(violation), Does.Not.Contain("fee-waiver-motion"));

        IEnumerable<string> Documents(Case other) => Plan(Record(asks, other)).Documents.Select(document => document.Kind);
    }

    [Test]
    public void Where_there_are_other_convictions_the_money_owed_for_them_is_asked_for()
    {
        var record = Record(Docket(One, "Chittenden", Convicted(description: "Possession of Marijuana", statute: "18 VSA 4230(a)(1)", facts: [("noLongerCrime", true)])));
        var plan = Plan(record with { Facts = Facts(("pendingCharge", false), ("otherConvictions", true)) });
        Assert.That(plan.Petitions, Is.Not.Empty);
        Assert.That(plan.Missing.Select(missing => missing.Path), Does.Contain("/facts/moneyOwedElsewhere"));
    }

    [Test]
    public void Whoever_was_born_on_February_29_is_a_year_older_on_March_1()
    {
        var before = Age("2030-02-28");
        Assert.That((before, Age("2030-03-01")), Is.EqualTo(("17", "18")));

        static string? Age(string offense)
        {
            var record = Record(Docket(One, "Chittenden", Convicted(offense: offense, facts: [("sentenceCompletedOn", "2031-06-01")]))) with { Person = Casey with { DateOfBirth = new(2012, 2, 29) } };
            return Filing(record, asOf: new(2040, 1, 1)).Papers.First(paper => paper.Values.Rows("charge").Count > 0).Values.Rows("charge").Single().Text("age at offense");
        }
    }

    [Test]
    public void The_last_days_a_calendar_can_name_are_no_trouble()
    {
        var charge = Convicted(facts: [("sentenceCompletedOn", "9999-12-30"), ("noLongerCrime", true)]);
        Assert.That(() => Filing(Record(Docket(One, "Chittenden", charge)), choices: new(Stipulated: [Key(One)])), Throws.Nothing);
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("file:///home/someone/docket.html")]
    [TestCase("docket.html")]
    public void An_address_that_is_not_on_the_web_is_printed_nowhere(string address)
    {
        PageRead[] pages = [new(One, address, new(2026, 11, 2, 14, 5, 0, TimeSpan.Zero))];
        var filing = Vermont.Prepare(new(Record(Docket(One, "Chittenden", Dismissed())), Today, Attorney, null, pages));
        Assert.That(Text(filing, "seal-no-conviction"), Does.Not.Contain(address));
        Assert.That(new Drafter(new()).Draft(Vermont, filing, pages).Manifest.MadeFrom.Single().Url, Is.Empty);
    }
}
