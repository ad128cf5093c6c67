using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>What a <see cref="RecordPath"/> may point to, by the contract's own types and the state's facts.</summary>
public static class EditTarget
{
    private const int LongestText = 4000;

    // These name things; changing one would make it another thing.
    private static readonly string[] Fixed = ["/id", "/jurisdiction", "/cases", "/facts", "caseNumber", "charges", "id", "facts"];

    private static readonly string[] Levels = ["felony", "misdemeanor", "violation"];

    /// <summary>Why the edit cannot be made, with what is allowed; null when it can.</summary>
    public static string? WhyNot(LawSummary law, string path, JsonElement value)
    {
        var steps = path.StartsWith('/') ? RecordPath.Steps(path) : [];
        return steps switch
        {
            ["facts", var fact] => FactWhyNot(law, "record", fact, value),
            ["person", "facts", var fact] => FactWhyNot(law, "person", fact, value),
            ["cases", _, "facts", var fact] => FactWhyNot(law, "case", fact, value),
            ["cases", _, "charges", _, "facts", var fact] => FactWhyNot(law, "charge", fact, value),
            _ => Property(steps, out var why) is { } property ? ValueWhyNot(property, value) : why,
        };
    }

    private static string? FactWhyNot(LawSummary law, string scope, string name, JsonElement value)
    {
        var facts = law.Facts.Where(fact => fact.Scope == scope).ToList();
        return facts.Find(fact => fact.Fact == name) is { } known
            ? FactWhyNot(known, value)
            : $"There is no such fact of a {scope}. Known: {string.Join(", ", facts.Select(fact => fact.Fact))}.";
    }

    private static JsonPropertyInfo? Property(string[] steps, out string why)
    {
        JsonTypeInfo type = ContractJson.Default.Record;
        JsonPropertyInfo? property = null;
        why = "The path must name one value of the record.";
        foreach (var step in steps)
        {
            if (type.Kind == JsonTypeInfoKind.Enumerable)
            {
                // Only cases and charges have keys; a list of names or addresses is edited whole.
                type = ContractJson.Default.GetTypeInfo(type.ElementType!)!;
                property = null;
                if (type.Type != typeof(Case) && type.Type != typeof(Charge))
                    return null;
                continue;
            }
            property = type.Properties.FirstOrDefault(member => member.Name == step);
            if (property is null)
            {
                why = $"There is no such value. Known: {string.Join(", ", type.Properties.Select(member => member.Name))}.";
                return null;
            }
            type = ContractJson.Default.GetTypeInfo(property.PropertyType)!;
        }
        return property is null || Fixed.Contains(property.Name) || Fixed.Contains("/" + string.Join('/', steps)) ? null : property;
    }

    private static string? ValueWhyNot(JsonPropertyInfo property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return CanBeUnknown(property) ? null : $"{property.Name} cannot be unknown.";
        if (property.Name == "level" && !Levels.Contains(value.ValueKind == JsonValueKind.String ? value.GetString() : null))
            return $"Allowed: {string.Join(", ", Levels)}.";
        return Fits(value, property.PropertyType) ? null : $"{property.Name} must be {Kind(property.PropertyType)}.";
    }

    private static string? FactWhyNot(FactSummary fact, JsonElement value) => (value.ValueKind, fact.Kind) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, "yes-no") => Fits(value, typeof(bool)) ? null : $"{fact.Fact} must be {Kind(typeof(bool))}.",
        (_, "date") => Fits(value, typeof(DateOnly)) ? null : $"{fact.Fact} must be {Kind(typeof(DateOnly))}.",
        (_, "year") => Fits(value, typeof(int)) ? null : $"{fact.Fact} must be a year such as 1985.",
        (_, "money") => Fits(value, typeof(decimal)) ? null : $"{fact.Fact} must be {Kind(typeof(decimal))}.",
        (_, "choice") => Fits(value, typeof(string)) && fact.Choices!.Contains(value.GetString()) ? null : $"Allowed: {string.Join(", ", fact.Choices!)}.",
        _ => Fits(value, typeof(string)) ? null : $"{fact.Fact} must be {Kind(typeof(string))}.",
    };

    private static bool CanBeUnknown(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable;

    private static bool Fits(JsonElement value, Type type)
    {
        try
        {
            var read = value.Deserialize(type, ContractOptions.Json);
            return read is not string text || (text.Length <= LongestText && !text.Any(character => char.IsControl(character) && character != '\n'));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Kind(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName))
            : type == typeof(DateOnly) ? "a day such as 2024-06-01"
            : type == typeof(bool) ? "true or false"
            : type == typeof(decimal) || type == typeof(int) ? "a number"
            : type == typeof(string) ? $"text of at most {LongestText} characters"
            : $"a whole {JsonNamingPolicy.CamelCase.ConvertName(type.Name)} as the contract has it";
    }
}
