using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Benchmarks;

/// <summary>A made-up person with dismissed and convicted charges, old and recent.</summary>
internal static class MadeUp
{
    private static readonly (string Offense, string Statute, string LevelText, string Level, DispositionOutcome Outcome, string Text)[] Offenses =
    [
        ("Disorderly Conduct", "13 VSA 1026(a)(1)", "MIS", "misdemeanor", DispositionOutcome.Dismissed, "Dismissed by State"),
        ("Petit Larceny", "13 VSA 2502", "MIS", "misdemeanor", DispositionOutcome.Convicted, "Plea Guilty"),
        ("Unlawful Trespass", "13 VSA 3705(a)", "MIS", "misdemeanor", DispositionOutcome.Convicted, "Plea Guilty"),
        ("Grand Larceny", "13 VSA 2501", "FEL", "felony", DispositionOutcome.Convicted, "Plea Guilty"),
        ("Simple Assault", "13 VSA 1023(a)(1)", "MIS", "misdemeanor", DispositionOutcome.Acquitted, "Acquitted by Jury"),
    ];

    public static FilingRequest Request { get; } = new(
        Record(cases: 1, chargesEach: 1),
        new(2026, 11, 2),
        new(FilerKind.Attorney, "Alex Birch", "Invented Legal Aid", new(["1 Example Street"], "Burlington", "VT", "05401"), "802-555-0100", "alex@example.org", "0000"),
        new(Texts: new Dictionary<string, string>
        {
            ["/cases/9001-3-05 Cncr/charges/1"] = "The charge keeps the petitioner from the work she trained for, twenty years after it was dismissed.",
        }),
        [new("9001-3-05 Cncr", "https://publicportal.courts.vt.gov/app/RegisterOfActions/", new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero))]);

    public static Record Record(int cases, int chargesEach) => new(
        "US-VT",
        new(new("Maple, Casey Quill", "Casey", "Quill", "Maple"), DateOfBirth: new(1986, 5, 4),
            Addresses: [new(["12 Invented Lane"], "Burlington", "VT", "05401")]),
        [.. Enumerable.Range(0, cases).Select(number => Case(number, chargesEach))],
        Facts: Facts(("pendingCharge", false), ("cdlHolder", false), ("otherConvictions", false)));

    private static Case Case(int number, int charges)
    {
        var filed = new DateOnly(2005 + (5 * number), 3, 14);
        return new(
            $"{9001 + number}-3-{filed.Year % 100:00} Cncr", "Chittenden Unit", "Chittenden", "Misdemeanor", CaseStatus.Closed, "Disposed", filed.AddMonths(6), filed, 0m,
            Facts: Facts(("restitutionOrdered", false), ("surchargeOwed", false)),
            Charges: [.. Enumerable.Range(0, charges).Select(i => Charge(i + 1, Offenses[(number + i) % Offenses.Length], filed))]);
    }

    private static Charge Charge(
        int number, (string Offense, string Statute, string LevelText, string Level, DispositionOutcome Outcome, string Text) offense, DateOnly filed) => new(
        $"{number}", number, offense.Offense, offense.Statute, offense.LevelText, offense.Level,
        filed.AddDays(-4), filed.AddDays(-4), filed, "Invented PD",
        new("Not Guilty", filed), new(offense.Outcome, offense.Text, filed.AddMonths(6)),
        Facts: Facts(("sentenceCompletedOn", filed.AddYears(1).ToString("O", null))));

    private static Dictionary<string, JsonElement> Facts(params (string Name, object Value)[] facts) =>
        facts.ToDictionary(fact => fact.Name, fact => JsonSerializer.SerializeToElement(fact.Value));
}
