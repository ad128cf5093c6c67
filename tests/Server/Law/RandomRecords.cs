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
        "13 VSA 2502", "13 VSA 2502", "13 VSA 1026", "13 VSA 1026", "13 VSA 1042", "13 VSA 1030(a)", "13 VSA 2501", "13 VSA 1201(c)(3)(A)", "13 VSA 1201", "13 VSA 9", "13 VSA 2605",
        "18 VSA 4230(a)(1)", "18 VSA 4231(b)", "18 VSA 4234(a)", "23 VSA 1201(a)", "23 VSA 1091(a)", "23 VSA 800", "13 VSA 2632", "1030(a)", "nonsense", null);

    private static readonly Gen<string?> Level = Gen.OneOf<string?>("MIS", "MIS", "MIS", "MIS", "FEL", "FEL", "VIO", "?", null);

    private static readonly Gen<string?> Words = Gen.OneOf<string?>(
        "Guilty", "Guilty", "Guilty", "Guilty", "Guilty", "Dismissed by State", "Not Guilty", "Deferred Sentence", "Diversion", "odd words", null);

    // Of ten records, so many say yes and so many say no; the rest do not say. Weighted so that every way is open now and then.
    private static readonly Gen<Dictionary<string, JsonElement>> ChargeFacts = Given(
        ("qualifyingCrime", 3, 1), ("unconditionalPardon", 1, 2), ("noLongerCrime", 1, 2), ("dwellingOccupied", 2, 3), ("weaponCarried", 2, 4), ("inMotorVehicle", 1, 3),
        ("cdlAtOffense", 1, 3), ("prosecutorAgrees", 3, 2), ("mixedRecord", 1, 3), ("deferredSentence", 1, 3), ("dismissedWithPrejudice", 2, 3), ("petitionDenied", 1, 4));

    private static readonly Gen<Dictionary<string, JsonElement>> CaseFacts = Given(("restitutionOwed", 1, 8), ("restitutionOrdered", 2, 4), ("surchargeOwed", 1, 8), ("surchargeWaived", 3, 1));

    public static Gen<Dictionary<string, JsonElement>> RecordFacts { get; } = Given(
        ("pendingCharge", 1, 5), ("otherConvictions", 1, 5), ("moneyOwedElsewhere", 1, 4), ("cdlHolder", 1, 7), ("rehabilitated", 7, 1), ("listedCrimeInTenYears", 1, 5),
        ("twentyOneIncluded", 3, 2), ("laterDuiSealable", 3, 2), ("pardonClockThreeYears", 2, 2));

    /// <summary>Mostly in order: offense, then disposition, then completion; any of them may be missing.</summary>
    public static Gen<Charge> Charge { get; } = Gen.Select(
        Gen.Select(Statute, Level, Words), Gen.Select(Day, Gen.Int[-20, 400], Gen.Int[-20, 1500], Gen.Int[0, 9].Array[4]), Day, ChargeFacts,
        (what, when, denied, facts) =>
        {
            var (offense, toDisposition, toCompletion, given) = when;
            var disposed = given[0] == 0 ? (DateOnly?)null : offense.AddDays(toDisposition);
            var all = new Dictionary<string, JsonElement>(facts);
            if (given[1] > 1)
            {
                all["sentenceCompletedOn"] = JsonSerializer.SerializeToElement($"{offense.AddDays(toDisposition + toCompletion):yyyy-MM-dd}");
            }

            if (given[2] == 0)
            {
                all["deniedOn"] = JsonSerializer.SerializeToElement($"{denied:yyyy-MM-dd}");
            }

            return new Charge("1", 1, null, what.Item1, what.Item2, OffenseOn: given[3] == 0 ? null : offense, Disposition: what.Item3 is null && disposed is null ? null : new Disposition(null, what.Item3, disposed), Facts: all);
        });

    public static Gen<Case> Case { get; } = Gen.Select(
        Charge.Array[0, 3], Gen.OneOf(CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Open, CaseStatus.Unknown), CaseFacts,
        (charges, status, facts) => new Case("", Status: status, Facts: facts, Charges: [.. charges.Select((charge, index) => charge with { Id = $"{index + 1}" })]));

    public static Gen<Record> Record { get; } = Gen.Select(
        Gen.Int[-900, 9000], Case.Array[1, 3], RecordFacts,
        (born, cases, facts) => new Record("US-VT", new Person(new PersonName("Maple, Casey Q."), DateOfBirth: born < 0 ? null : new DateOnly(1975, 1, 1).AddDays(born)), [.. cases.Select((docket, index) => docket with { CaseNumber = $"10{index}-1-19 Cncr" })], Facts: facts));

    private static Gen<Dictionary<string, JsonElement>> Given(params (string Name, int Yes, int No)[] facts) =>
        Gen.Int[0, 9].Array[facts.Length].Select(chances => facts.Zip(chances)
            .Where(pair => pair.Second < pair.First.Yes + pair.First.No)
            .ToDictionary(pair => pair.First.Name, pair => JsonSerializer.SerializeToElement(pair.Second < pair.First.Yes)));
}
