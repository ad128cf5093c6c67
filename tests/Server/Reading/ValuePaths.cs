using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Reading;

/// <summary>Walks everything a capture says, as paths.</summary>
internal static class ValuePaths
{
    // These are made, not read: keys, and what follows from the absence of a mark or of a decision.
    private static readonly string[] Made = ["/id", "/secured", "/for", "/disposition/outcome"];

    public static IEnumerable<string> Of(CaptureResult result)
    {
        var person = JsonSerializer.SerializeToElement(result.Person, ContractJson.Default.Options);
        var read = JsonSerializer.SerializeToElement(result.Case, ContractJson.Default.Options);
        return Leaves("/person", person)
            .Concat(Leaves("/cases/" + result.Case.CaseNumber, read))
            .Where(path => !Made.Any(path.EndsWith));
    }

    /// <summary>A part of a name, an address or an outcome has the source of the whole.</summary>
    public static bool HasSource(string path, IReadOnlyDictionary<string, Provenance> provenance)
    {
        for (; path.Length > 0; path = path[..path.LastIndexOf('/')])
        {
            if (provenance.ContainsKey(path) || provenance.ContainsKey(path + "/0"))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Leaves(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves($"{path}/{member.Name}", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Leaves($"{path}/{Key(item) ?? $"{index}"}", item)),
        JsonValueKind.String when value.GetString() is "" or "unknown" => [],
        _ => [path],
    };

    private static string? Key(JsonElement item) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty("id", out var id) ? id.GetString() : null;
}
