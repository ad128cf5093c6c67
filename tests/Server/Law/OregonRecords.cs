using System.Globalization;
using System.Text.Json;
using CsCheck;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>Made-up Oregon records in which every rule, kind, ruling and fact turns up now and then.</summary>
internal static class OregonRecords
{
    public static readonly Jurisdiction Oregon = new JurisdictionCatalog().Find("US-OR")!;

    public static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly Gen<string?> Statute = Pick<string?>(
        "164.055", "164.055", "164.043", "164.043", "163.427(1)(a)", "163.425", "163.525", "164.215", "164.405", "475.752", "163.187", "471.430", "811.140", "811.111", "813.010(4)", "163.165", "163.165(1)(h)",
        "163.200", "163.205", "163.575", "163.145", "475.860", "475.864(3)", "475B.359", "161.405", "33.015", "9.160", "131.582", "166.429", "14A.30.010", "theft", "163", null);

    private static readonly Gen<string?> Level = Pick<string?>(
        "Felony Class A", "Felony Class B", "Felony Class C", "Felony Class C", "Felony Unclassified", "Misdemeanor Class A", "Misdemeanor Class A", "Misdemeanor Class C", "Misdemeanor Unclassified",
        "Violation Class B", "Violation Unclassified", "Misdemeanor Treated as Violation", "Infraction", "N/A", null);

    private static readonly Gen<string?> Words = Pick<string?>(
        "Convicted", "Convicted", "Convicted", "Convicted", "Dismissed", "Acquitted", "Lesser Charge", "Placed on file", "No Complaint", "Guilty Except for Insanity", "Diverted", "Dismissed - Diversion",
        "Conditional Discharge", "Found in Contempt", "Convicted - Treated as Misdemeanor", "Convicted - Treated as a Violation", "Convicted - Probation Revoked", "Transferred", "Merged", null);

    private static readonly Gen<string?> Description = Pick<string?>(
        null, null, null, "Poss Marijuana", "Manu/Del Cntrld Sub-SC 1", "Poss Cntrld Sub-SC 2", "Contempt of Court", "Contempt - Restraining Order", "Fare Violation", "Attempt to Commit a Class B Felony", "Fugitive");

    public static readonly Gen<DateOnly> Past = Gen.Int[-60, 9000].Select(days => Day.AddDays(-days));

    /// <summary>A fact of the law and an answer to it.</summary>
    public static readonly Gen<(FactSummary Fact, JsonElement Answer)> Learned = Pick([.. Oregon.Law.Facts]).SelectMany(fact => Answer(fact).Select(answer => (fact, answer)));

    public static readonly Gen<Charge> Charges = Gen.Select(
        Gen.Select(Statute, Level, Words, Description), Gen.Int[0, 1500], Past, Gen.Int[0, 9].Array[3], Learned.Array[0, 2],
        (what, before, decided, chances, facts) => new Charge(
            "1", Description: what.Item4, Statute: what.Item1, LevelText: what.Item2, OffenseOn: chances[0] == 0 ? null : decided.AddDays(-before),
            Disposition: what.Item3 is null && chances[1] < 5 ? null : new(null, what.Item3, chances[1] == 0 ? null : decided), Facts: Scoped("charge", facts)));

    private static readonly Gen<Case> Case = Gen.Select(
        Charges.Array[1, 4], Pick(CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Open, CaseStatus.Unknown), Gen.Int[0, 29], Learned.Array[0, 1],
        (charges, status, odd, facts) => new Case(
            "", Status: status, CaseType: odd switch { 0 => "Juvenile Delinquency", 1 => "Parking Violation", _ => null }, Court: odd == 2 ? "Medford Municipal Court" : null,
            BalanceDue: odd switch { 3 => 120.5m, 4 => -1m, 5 => 0, _ => null }, Facts: Scoped("case", facts), Charges: [.. charges.Select((charge, index) => charge with { Id = $"{index + 1}" })]));

    public static readonly Gen<Record> Client = Gen.Select(
        Case.Array[1, 3], Learned.Array[0, 2], Gen.Int[0, 14000],
        (cases, facts, born) => new Record(
            "US-OR", new(new("Hazel, Robin T."), DateOfBirth: born < 7000 ? null : Day.AddDays(-born)), [.. cases.Select((docket, index) => docket with { CaseNumber = $"{index + 1}" })], Facts: Scoped("record", facts)));

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<JsonElement> Answer(FactSummary fact) => fact.Kind switch
    {
        "yes-no" => Gen.Bool.Select(yes => JsonSerializer.SerializeToElement(yes)),
        "date" => Past.Select(day => JsonSerializer.SerializeToElement(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        "year" => Gen.Int[1950, 2010].Select(year => JsonSerializer.SerializeToElement(year)),
        "choice" => Pick([.. fact.Choices!]).Select(choice => JsonSerializer.SerializeToElement(choice)),
        _ => Pick("1", "2", "9").Select(text => JsonSerializer.SerializeToElement(text)),
    };

    // A conviction elsewhere has a day.
    private static Dictionary<string, JsonElement> Scoped(string scope, (FactSummary Fact, JsonElement Answer)[] facts)
    {
        var given = facts.Where(one => one.Fact.Scope == scope).GroupBy(one => one.Fact.Fact).ToDictionary(group => group.Key, group => group.First().Answer);
        if (given.ContainsKey("otherConvictions"))
        {
            given.TryAdd("otherConvictionOn", JsonSerializer.SerializeToElement("2019-05-05"));
        }

        return given;
    }
}
