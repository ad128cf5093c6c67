using System.Text.Json;
using CsCheck;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>Records that no docket should give, and that come all the same.</summary>
public sealed class OddRecordTests
{
    private static readonly Jurisdiction Vermont = new JurisdictionCatalog().Find("US-VT")!;

    private static readonly DateOnly Day = new(2026, 1, 15);

    private static readonly Charge Conviction = new("1", Statute: "13 VSA 2502", LevelText: "MIS", OffenseOn: new DateOnly(2015, 5, 5), Disposition: new Disposition(null, "Guilty", new DateOnly(2015, 9, 1)));

    [Test]
    public void A_fact_that_cannot_be_read_counts_as_not_known_and_is_named_without_its_value()
    {
        var findings = Vermont.Evaluate(Of(Conviction with { Facts = Facts("""{ "sentenceCompletedOn": "someday", "prosecutorAgrees": "perhaps", "incident": 7 }""") }, """{ "pendingCharge": "no" }"""), Day);

        Assert.Multiple(() =>
        {
            Assert.That(findings.Warnings, Has.Count.EqualTo(4));
            Assert.That(string.Concat(findings.Warnings), Does.Contain("/facts/pendingCharge").And.Contain("facts/sentenceCompletedOn").And.Not.Contain("someday").And.Not.Contain("perhaps"));
            Assert.That(Remedy(findings, "vt-7602-c").Questions.Select(question => question.Fact), Does.Contain("sentenceCompletedOn"));
        });
    }

    [Test]
    public void A_misspelt_fact_is_named()
    {
        var findings = Vermont.Evaluate(Of(Conviction, """{ "pendingCharges": true }"""), Day);

        Assert.That(findings.Warnings.Single(), Does.Contain("/facts/pendingCharges"));
    }

    [Test]
    public void A_day_of_filing_before_the_first_law_loaded_is_for_an_attorney()
    {
        var findings = Vermont.Evaluate(Of(Conviction), new DateOnly(2019, 9, 30));

        var only = findings.Charges.Single().Remedies.Single();
        Assert.That((findings.LawVersion, only.Rule, only.Outcome), Is.EqualTo(("vt-none", "vt-none", FindingOutcome.NeedsReview)));
    }

    [TestCase("2019-10-01", "vt-2019-10")]
    [TestCase("2020-10-06", "vt-2019-10")]
    [TestCase("2020-10-07", "vt-2020-10")]
    [TestCase("2021-06-30", "vt-2020-10")]
    [TestCase("2021-07-01", "vt-2021-07")]
    [TestCase("2022-05-30", "vt-2021-07")]
    [TestCase("2022-05-31", "vt-2022-05")]
    [TestCase("2025-06-30", "vt-2022-05")]
    [TestCase("2025-07-01", "vt-2025-07")]
    public void The_day_of_filing_chooses_the_law(string day, string version) =>
        Assert.That(Vermont.Evaluate(Of(Conviction), LawTable.Day(day)).LawVersion, Is.EqualTo(version));

    [Test]
    public void Every_answer_carries_the_notice_of_what_it_is_and_how_far_the_law_was_checked() =>
        Assert.That(
            Vermont.Evaluate(Of(Conviction), Day).Notice,
            Is.EqualTo("An aid for an attorney's judgment: Vermont law checked through 2025-07-01, applied to filing on 2026-01-15. Not legal advice."));

    [Test]
    public void An_answer_says_what_about_its_rule_was_not_verified() =>
        Assert.That(Remedy(Vermont.Evaluate(Of(Conviction), Day), "vt-7602-c").Unverified, Does.Contain("guide and forms"));

    [Test]
    public void A_reason_that_rests_on_nothing_else_is_written_with_an_empty_list()
    {
        var json = JsonSerializer.SerializeToNode(Vermont.Evaluate(Of(Conviction), Day), ContractJson.Default.Findings)!;

        Assert.That(json["charges"]![0]!["remedies"]![0]!["reasons"]![0]!["because"]!.AsArray(), Is.Empty);
    }

    [Test]
    public void An_empty_record_has_no_findings() =>
        Assert.That(Vermont.Evaluate(new Record("US-VT", new Person(new PersonName("")), []), Day).Charges, Is.Empty);

    [Test]
    public void The_day_that_would_follow_from_each_plausible_completion_is_said()
    {
        var question = Remedy(Vermont.Evaluate(Of(Conviction), Day), "vt-7602-c").Questions.Single(question => question.Fact == "sentenceCompletedOn");

        Assert.Multiple(() =>
        {
            Assert.That(question.Path, Is.EqualTo("/cases/101-1-15 Cncr/charges/1/facts/sentenceCompletedOn"));
            Assert.That(question.Presumed, Is.Null);
            Assert.That(question.IfAnswered, Is.EqualTo(new[] { "On the day of the disposition, 2015-09-01: from 2018-09-01.", "Today, 2026-01-15: from 2029-01-15." }));
        });
    }

    [Test]
    public void No_record_however_odd_stops_the_evaluation()
    {
        var text = Gen.OneOf(Gen.String, Gen.OneOf("", " ", "|", "13 VSA", "13 VSA 1030(((", "§§§", "\0", "\u202e13 VSA 9", new string('x', 5000)));
        var day = Gen.OneOf(Gen.OneOf(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(9998, 12, 31)), RandomRecords.Day);
        Gen.Select(text, text, text, day, day, day).Select(odd => new Charge(odd.Item1, Description: odd.Item2, Statute: odd.Item3, LevelText: odd.Item1, Level: odd.Item2,
                OffenseOn: odd.Item4, Disposition: new Disposition(DispositionOutcome.Convicted, null, odd.Item5), Facts: Facts($$"""{ "sentenceCompletedOn": "{{odd.Item6:yyyy-MM-dd}}", "deniedOn": "{{odd.Item4:yyyy-MM-dd}}" }""")))
            .Array[0, 4].Select(day, (charges, asOf) => (charges, asOf))
            .Check(odd =>
            {
                Case[] twice = [new Case("1", BalanceDue: -1m, Charges: odd.charges), new Case("1", CaseType: "juvenile", Charges: odd.charges)];
                return Vermont.Evaluate(new Record("US-VT", new Person(new PersonName("?"), DateOfBirth: odd.asOf), twice), odd.asOf).Charges.Count == 2 * odd.charges.Length;
            }, iter: 500);
    }

    private static Record Of(Charge charge, string facts = "{}") =>
        new("US-VT", new Person(new PersonName("Maple, Casey Q.")), [new Case("101-1-15 Cncr", Status: CaseStatus.Closed, Charges: [charge])], Facts: Facts(facts));

    private static Dictionary<string, JsonElement> Facts(string json) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;

    private static RemedyFinding Remedy(Findings findings, string rule) => findings.Charges.Single().Remedies.Single(remedy => remedy.Rule == rule);
}
