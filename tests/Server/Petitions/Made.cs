using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Petitions;

/// <summary>Made-up people, dockets and charges.</summary>
internal static class Made
{
    public static readonly DateOnly Today = new(2026, 11, 2);

    public static readonly Filer Attorney = new(
        FilerKind.Attorney, "Morgan Sample", "Sample Law Office", new(["2 Sample Street", "Suite 4"], "Burlington", "VT", "05401"), "802-555-0100", "morgan@example.org", "0000");

    public static readonly Filer Self = new(FilerKind.Self, Phone: "802-555-0111", Email: "casey@example.org");

    public static readonly Person Casey = new(
        new("Maple, Casey Q., Jr.", "Casey", "Q.", "Maple", "Jr."), null, new(1990, 2, 3), [new(["1 Sample Road"], "Winooski", "VT", "05404")]);

    /// <summary>Everything a record can say, said in the petitioner's favor.</summary>
    public static readonly IReadOnlyDictionary<string, JsonElement> Settled = Facts(
        ("pendingCharge", false), ("otherConvictions", false), ("listedCrimeInTenYears", false), ("cdlHolder", false), ("rehabilitated", true));

    public static readonly IReadOnlyDictionary<string, JsonElement> Paid = Facts(("restitutionOrdered", true), ("restitutionOwed", false), ("surchargeOwed", false));

    /// <summary>The last word on a fact counts.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Facts(params (string Name, object Value)[] facts) =>
        facts.GroupBy(fact => fact.Name).ToDictionary(fact => fact.Key, fact => JsonSerializer.SerializeToElement(fact.Last().Value));

    public static Record Record(params Case[] cases) => new("US-VT", Casey, cases, Facts: Settled);

    public static Case Docket(string number, string county, params Charge[] charges) =>
        new(number, $"{county} Unit", county, Status: CaseStatus.Closed, FiledOn: new(2015, 6, 8), Facts: Paid, Charges: charges);

    public static Charge Dismissed(string id = "1", string description = "Disorderly Conduct", string statute = "13 VSA 1026(a)") => new(
        id, int.Parse(id), description, statute, "MIS", "misdemeanor", new(2015, 6, 1), new(2015, 6, 1), new(2015, 6, 8), "0499 - Sample Falls PD",
        null, new(DispositionOutcome.Dismissed, "Dismissed by State", new(2015, 12, 3)),
        Facts: Facts(("petitionDenied", false)));

    public static Charge Convicted(
        string id = "1", string description = "Petit Larceny", string statute = "13 VSA 2502", string level = "misdemeanor", string offense = "2015-06-01", params (string Name, object Value)[] facts) => new(
        id, int.Parse(id), description, statute, level == "felony" ? "FEL" : "MIS", level, DateOnly.Parse(offense), DateOnly.Parse(offense), DateOnly.Parse(offense).AddDays(7), "0499 - Sample Falls PD",
        new("Guilty", DateOnly.Parse(offense).AddDays(120)), new(DispositionOutcome.Convicted, "Guilty", DateOnly.Parse(offense).AddDays(120)),
        Facts: Facts([("sentenceCompletedOn", "2016-06-01"), ("unconditionalPardon", false), ("noLongerCrime", false), ("petitionDenied", false), ("inMotorVehicle", false), .. facts]));

    public static ChargeKey Key(string caseNumber, string id = "1") => new(caseNumber, id);
}
