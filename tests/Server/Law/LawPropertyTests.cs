using System.Text.Json;
using CsCheck;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>What must hold for every record, whatever is on it.</summary>
public sealed class LawPropertyTests
{
    private const int Records = 1000;

    private static readonly Jurisdiction Vermont = new JurisdictionCatalog().Find("US-VT")!;

    [Test]
    public void Waiting_longer_under_one_law_never_closes_a_way_that_is_open() =>
        Gen.Select(RandomRecords.Record, RandomRecords.TwoDaysUnderOneLaw).Check((record, days) =>
        {
            var later = Vermont.Evaluate(record, days.Later);
            return Ways(Vermont.Evaluate(record, days.First)).All(way => !IsOpen(way.Finding) || IsOpen(Find(later, way)));
        }, iter: Records);

    [Test]
    public void Another_conviction_never_makes_anything_more_eligible() =>
        Gen.Select(RandomRecords.Record, RandomRecords.Charge, RandomRecords.TwoDaysUnderOneLaw).Check((record, charge, days) =>
        {
            var convicted = charge with { Disposition = new Disposition(DispositionOutcome.Convicted, "Guilty", charge.Disposition?.On) };
            var worse = record with { Cases = [.. record.Cases, new Case("999-9-19 Cncr", Status: CaseStatus.Closed, Charges: [convicted])] };
            var before = Vermont.Evaluate(record, days.First);
            return Ways(Vermont.Evaluate(worse, days.First)).Where(way => way.Case != "999-9-19 Cncr").All(way => !IsOpen(way.Finding) || IsOpen(Find(before, way)));
        }, iter: Records);

    [Test]
    public void Confirming_what_was_presumed_leaves_the_answer_as_it_is() =>
        Gen.Select(RandomRecords.Record, RandomRecords.TwoDaysUnderOneLaw).Check((record, days) =>
        {
            var way = Ways(Vermont.Evaluate(record, days.First)).FirstOrDefault(way => IsOpen(way.Finding) && way.Finding!.Confirm.Count > 0);
            return way.Finding is null || IsOpen(Find(Vermont.Evaluate(way.Finding.Confirm.Aggregate(record, Answer), days.First), way));
        }, iter: Records);

    [Test]
    public void Learning_a_fact_that_no_answer_waits_for_leaves_yes_as_yes() =>
        Gen.Select(RandomRecords.Record, RandomRecords.RecordFacts, RandomRecords.TwoDaysUnderOneLaw).Check((record, learned, days) =>
        {
            // Only facts nobody had given are learned; a presumption that turns out wrong may close a way.
            var more = record with { Facts = learned.Concat(record.Facts!).GroupBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Last().Value) };
            var after = Vermont.Evaluate(more, days.First);
            return Ways(Vermont.Evaluate(record, days.First)).All(way =>
                !IsOpen(way.Finding) || way.Finding!.Confirm.Any(question => learned.ContainsKey(question.Fact) || learned.ContainsKey(Decides(question.Fact))) || IsOpen(Find(after, way)));
        }, iter: Records);

    [Test]
    public void Every_question_says_where_its_answer_goes_and_every_open_answer_asks() =>
        Gen.Select(RandomRecords.Record, RandomRecords.TwoDaysUnderOneLaw).Check((record, days) =>
            Ways(Vermont.Evaluate(record, days.First)).All(way =>
                way.Finding!.Questions.Concat(way.Finding.Confirm).All(question => question.Path.StartsWith('/') && question.Ask.EndsWith('?') | question.Ask.EndsWith('.'))
                && (way.Finding.Outcome != FindingOutcome.NeedsReview || way.Finding.Questions.Count > 0)),
            iter: Records);

    private static IEnumerable<(string Case, string Charge, string Rule, RemedyFinding? Finding)> Ways(Findings findings) =>
        findings.Charges.SelectMany(charge => charge.Remedies.Select(remedy => (charge.CaseNumber, charge.ChargeId, remedy.Rule, (RemedyFinding?)remedy)));

    private static RemedyFinding? Find(Findings findings, (string Case, string Charge, string Rule, RemedyFinding?) way) =>
        findings.Charges.Single(charge => charge.CaseNumber == way.Case && charge.ChargeId == way.Charge).Remedies.FirstOrDefault(remedy => remedy.Rule == way.Rule);

    private static bool IsOpen(RemedyFinding? finding) => finding?.Outcome is FindingOutcome.Eligible or FindingOutcome.Automatic;

    /// <summary>The other fact that can show a presumption to be wrong.</summary>
    private static string Decides(string presumed) => presumed switch
    {
        "inMotorVehicle" => "cdlHolder", // presumed of no commercial driver
        "otherConvictions" => "moneyOwedElsewhere", // money can be owed there only for one
        _ => presumed,
    };

    /// <summary>The record with a presumed fact given as presumed.</summary>
    private static Record Answer(Record record, Question question)
    {
        var value = JsonSerializer.SerializeToElement(question.Presumed == "yes");
        return RecordPath.Steps(question.Path) switch
        {
            ["facts", var fact] => record with { Facts = new Dictionary<string, JsonElement>(record.Facts!) { [fact] = value } },
            ["cases", var number, "charges", var id, "facts", var fact] => record with
            {
                Cases = [.. record.Cases.Select(docket => docket.CaseNumber != number ? docket : docket with
                {
                    Charges = [.. docket.Charges.Select(charge => charge.Id != id ? charge : charge with { Facts = new Dictionary<string, JsonElement>(charge.Facts!) { [fact] = value } })],
                })],
            },
            _ => throw new InvalidOperationException($"No presumption lives at {question.Path}."),
        };
    }
}
