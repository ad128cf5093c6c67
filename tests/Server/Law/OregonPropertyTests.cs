using System.Text.Json;
using CsCheck;
using RecordClearance.Contract;
using static RecordClearance.Tests.Law.OregonRecords;

namespace RecordClearance.Tests.Law;

/// <summary>What must hold of Oregon's answers for every record, whatever is on it.</summary>
public sealed class OregonPropertyTests
{
    private static readonly int Records = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_RECORDS"), out var many) ? many : 500;

    [Test]
    public void Another_conviction_never_makes_anything_more_eligible() => Gen.Select(Client, Charges).Check(all =>
    {
        var (record, charge) = all;
        var convicted = charge with { Disposition = new(DispositionOutcome.Convicted, "Convicted", charge.Disposition?.On) };
        var before = Answers(record, Day);
        var worse = record with { Cases = [.. record.Cases, new Case("new", Status: CaseStatus.Closed, Charges: [convicted])] };
        Assert.That(
            Answers(worse, Day).Where(after => before.TryGetValue(after.Key, out var was) && IsBetter(after.Value, was)).Select(after => $"{after.Key}: {before[after.Key].Outcome} {before[after.Key].EligibleOn}, now {after.Value.Outcome} {after.Value.EligibleOn}"),
            Is.Empty, () => JsonSerializer.Serialize(worse, ContractJson.Default.Record));
    }, iter: Records);

    [Test]
    public void Learning_any_fact_that_the_law_lists_never_turns_yes_into_unknown() => Gen.Select(Client, Learned, Gen.Int[0, 11]).Check(
        all => StaysKnown(all.Item1, Learn(all.Item1, all.Item2.Fact, all.Item2.Answer, all.Item3), all.Item2.Fact.Fact), iter: Records);

    [Test]
    public void Learning_what_a_page_did_not_say_never_turns_yes_into_unknown() => Gen.Select(Client, Gen.Int[0, 11], Pick(
        Outcome(DispositionOutcome.Convicted), Outcome(DispositionOutcome.Dismissed), Outcome(DispositionOutcome.Acquitted), Offense(new(2016, 5, 5)), Offense(new(2019, 5, 5)), Decided(new(2019, 6, 6)), Decided(new(2024, 2, 29)),
        Level("Felony Class C"), Level("Misdemeanor Class A"))).Check(all => StaysKnown(all.Item1, OfCharge(all.Item1, all.Item2, all.Item3)), iter: Records);

    [Test]
    public void Waiting_longer_never_turns_yes_into_no() => Gen.Select(Client, Gen.Int[1, 4000]).Check((record, days) =>
    {
        var later = Answers(record, Day.AddDays(days));
        return Answers(record, Day).All(now => !IsYes(now.Value) || IsYes(later.GetValueOrDefault(now.Key)));
    }, iter: Records);

    [Test]
    public void What_is_said_to_become_eligible_on_a_day_is_eligible_on_that_day_and_not_before() => Client.Check(record =>
    {
        foreach (var (way, answer) in Answers(record, Day).Where(now => now.Value.Outcome == FindingOutcome.EligibleOn && now.Value.EligibleOn < Day.AddYears(20)))
        {
            Assert.That(Answers(record, answer.EligibleOn!.Value).GetValueOrDefault(way)?.Outcome, Is.EqualTo(FindingOutcome.Eligible), way);
            Assert.That(Answers(record, answer.EligibleOn!.Value.AddDays(-1)).GetValueOrDefault(way)?.Outcome, Is.Not.EqualTo(FindingOutcome.Eligible), way);
        }
    }, iter: Records);

    [Test]
    public void The_order_of_the_cases_and_charges_never_matters() => Client.Check(record =>
    {
        var turned = record with { Cases = [.. record.Cases.Reverse().Select(docket => docket with { Charges = [.. docket.Charges.Reverse()] })] };
        Assert.That(Answers(turned, Day).Select(Said), Is.EquivalentTo(Answers(record, Day).Select(Said)));
    }, iter: Records);

    [Test]
    public void Two_hundred_charges_with_sixty_unknown_rulings_are_answered_in_time_that_grows_with_the_charges()
    {
        var charges = Enumerable.Range(0, 200).Select(i => new Charge($"{i}", Statute: "164.055", LevelText: "Felony Class C", Disposition: new(null, i < 60 ? "Placed on file" : "Convicted", Day.AddYears(-10).AddDays(-i))));
        var findings = Oregon.Evaluate(new("US-OR", new(new("Hazel, Robin T.")), [new Case("1", Status: CaseStatus.Closed, Charges: [.. charges])]), Day);

        Assert.That(findings.Charges.Skip(60), Has.All.Matches<ChargeFindings>(charge => charge!.Remedies[0].Outcome == FindingOutcome.Eligible));
    }

    private static Dictionary<string, RemedyFinding> Answers(Record record, DateOnly day) => Oregon.Evaluate(record, day).Charges
        .SelectMany(charge => charge.Remedies.Select(remedy => (Way: $"{charge.CaseNumber} {charge.ChargeId} {remedy.Rule}", remedy)))
        .ToDictionary(one => one.Way, one => one.remedy);

    private static bool IsYes(RemedyFinding? finding) => finding?.Outcome == FindingOutcome.Eligible;

    private static bool IsBetter(RemedyFinding after, RemedyFinding before) => (before.Outcome, after.Outcome) switch
    {
        (FindingOutcome.Ineligible, not FindingOutcome.Ineligible) => true,
        (not FindingOutcome.Eligible, FindingOutcome.Eligible) => true,
        (FindingOutcome.EligibleOn, FindingOutcome.EligibleOn) => after.EligibleOn < before.EligibleOn,
        _ => false,
    };

    private static (string, FindingOutcome, DateOnly?, string) Said(KeyValuePair<string, RemedyFinding> answer) => (
        answer.Key, answer.Value.Outcome, answer.Value.EligibleOn, string.Join(" ", answer.Value.Questions.Select(question => question.Path).Order(StringComparer.Ordinal)));

    // What is learned may put a yes off, put it on hold or deny it; only "not known" it may not make of it, unless it belies what the yes presumed.
    private static void StaysKnown(Record before, Record after, string? fact = null)
    {
        var learned = Answers(after, Day);
        var lost = Answers(before, Day).Where(was => IsYes(was.Value) && was.Value.Confirm.All(question => question.Fact != fact) && learned.TryGetValue(was.Key, out var now) && now.Outcome == FindingOutcome.NeedsReview && now.Reasons.Any(reason => reason.Holds is null));
        Assert.That(lost.Select(was => was.Key), Is.Empty, () => string.Join("\n", lost.SelectMany(was => learned[was.Key].Reasons).Where(reason => reason.Holds is null).Select(reason => reason.Text))
            + "\n" + JsonSerializer.Serialize(after, ContractJson.Default.Record));
    }

    private static Record Learn(Record record, FactSummary fact, JsonElement answer, int place) => fact.Scope switch
    {
        "record" => record with { Facts = With(record.Facts, fact.Fact, answer) },
        "person" => record with { Person = record.Person with { Facts = With(record.Person.Facts, fact.Fact, answer) } },
        "case" => record with { Cases = [.. record.Cases.Select((docket, index) => index == place % record.Cases.Count ? docket with { Facts = With(docket.Facts, fact.Fact, answer) } : docket)] },
        // To name another kind than the page allows is to correct it.
        _ => OfCharge(record, place, (docket, charge) => fact.Fact != "kind" || KindsOf(record, docket, charge).Contains(answer.GetString()) ? charge with { Facts = With(charge.Facts, fact.Fact, answer) } : charge),
    };

    // Only what nobody had given is learned; a conviction elsewhere comes with its day.
    private static Dictionary<string, JsonElement> With(IReadOnlyDictionary<string, JsonElement>? facts, string fact, JsonElement answer)
    {
        var given = new Dictionary<string, JsonElement>(facts ?? new Dictionary<string, JsonElement>());
        given.TryAdd(fact, answer);
        if (fact == "otherConvictions")
        {
            given.TryAdd("otherConvictionOn", JsonSerializer.SerializeToElement("2019-05-05"));
        }

        return given;
    }

    private static IReadOnlyList<string> KindsOf(Record record, Case docket, Charge charge) =>
        Oregon.Evaluate(record, Day).Charges.Single(one => one.CaseNumber == docket.CaseNumber && one.ChargeId == charge.Id).Classification!;

    private static Record OfCharge(Record record, int place, Func<Case, Charge, Charge> learn)
    {
        var which = place % record.Cases.Count;
        return record with
        {
            Cases = [.. record.Cases.Select((docket, index) => index != which ? docket
                : docket with { Charges = [.. docket.Charges.Select((charge, number) => number == place % docket.Charges.Count ? learn(docket, charge) : charge)] })],
        };
    }

    // A charge that is pending ends by an event, not by what one learns.
    private static Func<Case, Charge, Charge> Outcome(DispositionOutcome outcome) => (docket, charge) =>
        charge.Disposition is { Text: "Placed on file" or "Merged" } || (docket.Status == CaseStatus.Closed && charge.Disposition?.Text is null) ? charge with { Disposition = (charge.Disposition ?? new()) with { Outcome = outcome } } : charge;

    private static Func<Case, Charge, Charge> Offense(DateOnly day) => (_, charge) => charge.OffenseOn is null && !(charge.Disposition?.On < day) ? charge with { OffenseOn = day } : charge;

    private static Func<Case, Charge, Charge> Decided(DateOnly day) =>
        (_, charge) => charge.Disposition is { On: null } open && !(day < charge.OffenseOn) ? charge with { Disposition = open with { On = day } } : charge;

    private static Func<Case, Charge, Charge> Level(string level) => (_, charge) => charge.LevelText is null or "N/A" ? charge with { LevelText = level } : charge;
}
