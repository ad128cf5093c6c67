using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>A person, case or charge that no page was read for: each of its values must be one that a correction could give.</summary>
public static class TypedIn
{
    private const int LongestKey = 100;

    /// <summary>Why the person cannot be kept; null when they can.</summary>
    public static string? WhyNot(LawSummary law, Person person) =>
        string.IsNullOrWhiteSpace(person.Name.Full) ? "The person needs a name."
        : ValuesWhyNot(law, "/person", JsonSerializer.SerializeToElement(person, ContractOptions.Json));

    /// <summary>Why the case or charge cannot be added; null when it can.</summary>
    public static string? WhyNot(LawSummary law, CaseOrCharge place, JsonElement value) =>
        place.ChargeId is null
            ? Whole<Case>(value) is { } added ? CaseWhyNot(law, place, added) : "The value must be a whole case as the contract has it."
            : Whole<Charge>(value) is { } charge ? ChargeWhyNot(law, place, charge) : "The value must be a whole charge as the contract has it.";

    /// <summary>The value with every member the contract gives it, so that later edits find their place.</summary>
    public static JsonElement Written(CaseOrCharge place, JsonElement value) => place.ChargeId is null
        ? JsonSerializer.SerializeToElement(Whole<Case>(value), ContractOptions.Json)
        : JsonSerializer.SerializeToElement(Whole<Charge>(value), ContractOptions.Json);

    private static string? CaseWhyNot(LawSummary law, CaseOrCharge place, Case added) =>
        added.CaseNumber != place.CaseNumber ? "The case's number must be the one that the path names."
        : KeyWhyNot(added.CaseNumber, "The case's number") is { } why ? why
        : added.Charges.DistinctBy(charge => charge.Id).Count() < added.Charges.Count ? "Two charges of the case have the same id."
        : added.Charges.Select(charge => ChargeWhyNot(law, new(added.CaseNumber, charge.Id), charge)).FirstOrDefault(reason => reason is not null)
            ?? ValuesWhyNot(law, RecordPath.Case(added.CaseNumber), Values(added with { Charges = [] }, "caseNumber", "charges"));

    private static string? ChargeWhyNot(LawSummary law, CaseOrCharge place, Charge charge) =>
        charge.Id != place.ChargeId ? "The charge's id must be the one that the path names."
        : KeyWhyNot(charge.Id, "The charge's id") is { } why ? why
        : ValuesWhyNot(law, RecordPath.Charge(new(place.CaseNumber, charge.Id)), Values(charge, "id"));

    private static string? KeyWhyNot(string key, string what) =>
        key.Length is 0 or > LongestKey || key != key.Trim() || key.Any(char.IsControl)
            ? $"{what} must be text of 1 to {LongestKey} characters, without spaces around it."
            : null;

    private static string? ValuesWhyNot(LawSummary law, string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value.EnumerateObject()
            .Select(member => ValuesWhyNot(law, $"{path}/{RecordPath.Escape(member.Name)}", member.Value))
            .FirstOrDefault(why => why is not null),
        _ => EditTarget.WhyNot(law, path, value),
    };

    // Keys and charges are looked at apart: no correction may change them.
    private static JsonElement Values<T>(T whole, params string[] without)
    {
        var values = JsonSerializer.SerializeToNode(whole, ContractOptions.Json)!.AsObject();
        foreach (var name in without)
            values.Remove(name);
        return values.Deserialize<JsonElement>();
    }

    private static T? Whole<T>(JsonElement value) where T : class
    {
        try
        {
            return value.Deserialize<T>(ContractOptions.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
