using System.Text.Json;
using System.Text.Json.Nodes;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>Lays corrections, answers, and what was added or removed over a record, in the order they were made.</summary>
public static class RecordEdits
{
    public static Record Apply(Record read, IEnumerable<Edit> edits)
    {
        var tree = JsonSerializer.SerializeToNode(read, ContractJson.Default.Record)!;
        foreach (var edit in edits.Where(edit => !edit.Undone))
        {
            if (CaseOrCharge.Of(edit.Path) is null)
                Set(tree, RecordPath.Steps(edit.Path), edit.Value);
            else
                AddOrRemove(tree, RecordPath.Steps(edit.Path), edit.Value);
        }
        return tree.Deserialize(ContractJson.Default.Record)!;
    }

    /// <summary>The value at a path; null when it is unknown or not there.</summary>
    public static JsonElement? ValueAt(Record record, string path)
    {
        JsonNode? node = JsonSerializer.SerializeToNode(record, ContractJson.Default.Record);
        foreach (var step in RecordPath.Steps(path))
            node = Child(node, step);
        return node?.Deserialize<JsonElement>();
    }

    /// <summary>Whether the case and the charge that a path names are in the record.</summary>
    public static bool Reaches(Record record, string path) => RecordPath.Steps(path) switch
    {
        ["cases", var number, "charges", var id, ..] => record.Cases.Any(found => found.CaseNumber == number && found.Charges.Any(charge => charge.Id == id)),
        ["cases", var number, ..] => record.Cases.Any(found => found.CaseNumber == number),
        _ => true,
    };

    // What was added by hand gives way to the page, once the page was read.
    private static void AddOrRemove(JsonNode tree, string[] steps, JsonElement? value)
    {
        if (steps[..^1].Aggregate((JsonNode?)tree, Child) is not JsonArray things)
            return;
        var there = Child(things, steps[^1]);
        if (value is null)
            things.Remove(there);
        else if (there is null)
            things.Add(JsonSerializer.SerializeToNode(value));
    }

    // An edit of a case that was taken out waits until the case is captured again.
    private static void Set(JsonNode tree, string[] steps, JsonElement? value)
    {
        var node = tree;
        foreach (var step in steps[..^1])
        {
            if (Child(node, step) is not { } child)
            {
                if (node is not JsonObject parent)
                    return;
                parent[step] = child = new JsonObject();
            }
            node = child;
        }
        node[steps[^1]] = value is { } known ? JsonSerializer.SerializeToNode(known) : null;
    }

    private static JsonNode? Child(JsonNode? node, string step) => node switch
    {
        JsonObject thing => thing[step],
        JsonArray things => things.FirstOrDefault(item => (string?)(item!["caseNumber"] ?? item["id"]) == step),
        _ => null,
    };
}
