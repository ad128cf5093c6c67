using CsCheck;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>What must hold of Oregon's answers for every record, whatever is on it.</summary>
public sealed class OregonPropertyTests
{
    private const int Records = 500;

    private static readonly Jurisdiction Oregon = new JurisdictionCatalog().Find("US-OR")!;

    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly Gen<Charge> Charges = Gen.Select(
        Pick("164.055", "163.427(1)(a)", "164.405", "471.430", "811.140", "811.111", "813.010(4)", "163.165", "475.860", "33.015", "theft"),
        Pick("Felony Class A", "Felony Class B", "Felony Class C", "Felony Unclassified", "Misdemeanor Class A", "Misdemeanor Class C", "Violation Class B", "N/A"),
        Pick("Convicted", "Dismissed", "Lesser Charge", "Placed on file", "No Complaint", "Guilty Except for Insanity", ""),
        Gen.Int[0, 8000],
        (statute, level, words, days) => new Charge("1", Statute: statute, LevelText: level, OffenseOn: new DateOnly(2000, 1, 1), Disposition: new(null, words, Day.AddDays(-days))));

    private static readonly Gen<Record> Clients = Charges.Array[1, 7].Select(charges => new Record(
        "US-OR", new(new("Hazel, Robin T.")), [.. charges.Select((charge, index) => new Case($"{index / 2 + 1}-{index}", Status: CaseStatus.Closed, Charges: [charge]))]));

    [Test]
    public void Another_conviction_never_makes_anything_more_eligible() => Gen.Select(Clients, Charges).Check((record, charge) =>
    {
        var convicted = charge with { Disposition = new(DispositionOutcome.Convicted, "Convicted", charge.Disposition!.On) };
        var before = Open(record, Day);
        return Open(record with { Cases = [.. record.Cases, new Case("new", Status: CaseStatus.Closed, Charges: [convicted])] }, Day).Where(open => !open.StartsWith("new", StringComparison.Ordinal)).All(before.Contains);
    }, iter: Records);

    [Test]
    public void Learning_how_a_charge_ended_never_turns_yes_into_unknown() => Gen.Select(Clients, Pick(DispositionOutcome.Convicted, DispositionOutcome.Dismissed)).Check((record, outcome) =>
    {
        var after = Open(record with { Cases = [.. record.Cases.Select(docket => docket with { Charges = [.. docket.Charges.Select(charge => Learn(charge, outcome))] })] }, Day);
        return Open(record, Day).All(after.Contains);
    }, iter: Records);

    [Test]
    public void Waiting_longer_never_turns_yes_into_no() => Gen.Select(Clients, Gen.Int[1, 4000]).Check((record, days) =>
    {
        var later = Open(record, Day.AddDays(days));
        return Open(record, Day).All(later.Contains);
    }, iter: Records);

    [Test]
    public void The_order_of_the_cases_never_matters() => Clients.Check(
        record => Assert.That(Answers(record with { Cases = [.. record.Cases.Reverse()] }, Day), Is.EquivalentTo(Answers(record, Day))), iter: Records);

    [Test]
    public void Two_hundred_charges_with_sixty_unknown_rulings_are_answered_in_time_that_grows_with_the_charges()
    {
        var charges = Enumerable.Range(0, 200).Select(i => new Charge($"{i}", Statute: "164.055", LevelText: "Felony Class C", Disposition: new(null, i < 60 ? "Placed on file" : "Convicted", Day.AddYears(-10).AddDays(-i))));
        var findings = Oregon.Evaluate(new("US-OR", new(new("Hazel, Robin T.")), [new Case("1", Status: CaseStatus.Closed, Charges: [.. charges])]), Day);

        Assert.That(findings.Charges.Skip(60), Has.All.Matches<ChargeFindings>(charge => charge!.Remedies[0].Outcome == FindingOutcome.Eligible));
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Charge Learn(Charge charge, DispositionOutcome outcome) =>
        charge.Disposition is { Text: "Placed on file" } open ? charge with { Disposition = open with { Outcome = outcome } } : charge;

    private static HashSet<string> Open(Record record, DateOnly day) =>
        [.. Answers(record, day).Where(answer => answer.EndsWith(" Eligible", StringComparison.Ordinal))];

    private static IEnumerable<string> Answers(Record record, DateOnly day) => Oregon.Evaluate(record, day).Charges
        .SelectMany(charge => charge.Remedies.Select(remedy => $"{charge.CaseNumber} {remedy.Rule} {remedy.Outcome}"));
}
