using System.Text.Json;
using CsCheck;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Law;

/// <summary>Random records of one client, plain and odd, for the properties every version of the law must have.</summary>
internal static class RandomRecords
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 9500].Select(FirstDay.AddDays);

    /// <summary>A day of filing under one law, and a later one under the same law.</summary>
    public static Gen<(DateOnly First, DateOnly Later)> TwoDaysUnderOneLaw { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 4000], (a, b) => (new DateOnly(2025, 7, 1).AddDays(a), new DateOnly(2025, 7, 1).AddDays(a + b))),
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 600], (a, b) => (new DateOnly(2022, 5, 31).AddDays(a), new DateOnly(2022, 5, 31).AddDays(a + b))));

    private static readonly Gen<string?> Statute = Gen.OneOf<string?>(
        "13 VSA 2502", "13 VSA 1026", "13 VSA 1042", "13 VSA 1030(a)", "13 VSA 2501", "13 VSA 1201(c)(3)(A)", "13 VSA 1201", "13 VSA 9", "13 VSA 2605",
        "18 VSA 4230(a)(1)", "18 VSA 4231(b)", "18 VSA 4234(a)", "23 VSA 1201(a)", "23 VSA 1091(a)", "23 VSA 800", "13 VSA 2632", "1030(a)", "nonsense", null);

    private static readonly Gen<string?> Level = Gen.OneOf<string?>("MIS", "MIS", "MIS", "FEL", "FEL", "VIO", "?", null);

    private static readonly Gen<Disposition?> Disposition = Gen.Select(
        Gen.OneOf<string?>("Guilty", "Guilty", "Guilty", "Dismissed by State", "Not Guilty", "Deferred Sentence", "Diversion", "odd words", null),
        Maybe(Day),
        (words, on) => words is null && on is null ? null : new Disposition(null, words, on));

    private static readonly Gen<Dictionary<string, JsonElement>> ChargeFacts = Given(
        ("sentenceCompletedOn", true), ("deniedOn", true), ("qualifyingCrime", false), ("unconditionalPardon", false), ("noLongerCrime", false), ("dwellingOccupied", false),
        ("weaponCarried", false), ("inMotorVehicle", false), ("cdlAtOffense", false), ("prosecutorAgrees", false), ("mixedRecord", false), ("deferredSentence", false), ("dismissedWithPrejudice", false));

    private static readonly Gen<Dictionary<string, JsonElement>> CaseFacts = Given(("restitutionOwed", false), ("restitutionOrdered", false), ("surchargeOwed", false), ("surchargeWaived", false));

    public static Gen<Dictionary<string, JsonElement>> RecordFacts { get; } = Given(
        ("pendingCharge", false), ("otherConvictions", false), ("moneyOwedElsewhere", false), ("cdlHolder", false), ("rehabilitated", false), ("listedCrimeInTenYears", false),
        ("twentyOneIncluded", false), ("laterDuiSealable", false), ("pardonClockThreeYears", false));

    public static Gen<Charge> Charge { get; } = Gen.Select(
        Statute, Level, Maybe(Day), Disposition, ChargeFacts,
        (statute, level, offense, disposition, facts) => new Charge("1", 1, null, statute, level, OffenseOn: offense, Disposition: disposition, Facts: facts));

    public static Gen<Case> Case { get; } = Gen.Select(
        Charge.Array[0, 3], Gen.OneOf(CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Open, CaseStatus.Unknown), CaseFacts,
        (charges, status, facts) => new Case("", Status: status, Facts: facts, Charges: [.. charges.Select((charge, index) => charge with { Id = $"{index + 1}" })]));

    public static Gen<Record> Record { get; } = Gen.Select(
        Maybe(Gen.Int[0, 9000].Select(new DateOnly(1975, 1, 1).AddDays)), Case.Array[1, 3], RecordFacts,
        (born, cases, facts) => new Record("US-VT", new Person(new PersonName("Maple, Casey Q."), DateOfBirth: born), [.. cases.Select((docket, index) => docket with { CaseNumber = $"10{index}-1-19 Cncr" })], Facts: facts));

    private static Gen<DateOnly?> Maybe(Gen<DateOnly> day) => Gen.Select(day, Gen.Int[0, 3], (value, chance) => chance == 0 ? (DateOnly?)null : value);

    /// <summary>Each fact is left out, or given: a day, or yes or no.</summary>
    private static Gen<Dictionary<string, JsonElement>> Given(params (string Name, bool IsDay)[] facts) =>
        Gen.Select(Gen.Int[0, 3].Array[facts.Length], Day.Array[facts.Length], (chances, days) =>
        {
            var given = new Dictionary<string, JsonElement>();
            for (var i = 0; i < facts.Length; i++)
            {
                if (chances[i] < 2)
                {
                    given[facts[i].Name] = facts[i].IsDay ? JsonSerializer.SerializeToElement($"{days[i]:yyyy-MM-dd}") : JsonSerializer.SerializeToElement(chances[i] == 1);
                }
            }

            return given;
        });
}
