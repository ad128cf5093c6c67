using System.Text.Json;
using System.Text.Json.Nodes;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>What differs between two readings of one record, value by value.</summary>
public static class RecordChanges
{
    public static IReadOnlyList<ValueChange> Between(Record was, Record now) =>
        [.. Compare("", Tree(was), Tree(now))];

    private static JsonNode? Tree(Record record) => JsonSerializer.SerializeToNode(record, ContractJson.Default.Record);

    private static IEnumerable<ValueChange> Compare(string path, JsonNode? was, JsonNode? now) => (was, now) switch
    {
        _ when JsonNode.DeepEquals(was, now) => [],
        (JsonObject before, JsonObject after) => Names(before, after).SelectMany(name => Compare($"{path}/{name}", before[name], after[name])),
        (JsonArray before, JsonArray after) when Key(path) is { } key => Keys(before, after, key).SelectMany(name =>
            Compare($"{path}/{RecordPath.Escape(name)}", Item(before, key, name), Item(after, key, name))),
        _ => [new(path, Value(was), Value(now))],
    };

    // Cases and charges keep their identity from one capture to the next; other lists are compared whole.
    private static string? Key(string path) => path == "/cases" ? "caseNumber" : path.EndsWith("/charges", StringComparison.Ordinal) ? "id" : null;

    private static IEnumerable<string> Names(JsonObject before, JsonObject after) =>
        before.Select(member => member.Key).Union(after.Select(member => member.Key));

    private static IEnumerable<string> Keys(JsonArray before, JsonArray after, string key) =>
        before.Concat(after).Select(item => (string)item![key]!).Distinct();

    private static JsonNode? Item(JsonArray items, string key, string name) => items.FirstOrDefault(item => (string?)item![key] == name);

    private static JsonElement? Value(JsonNode? node) => node?.Deserialize<JsonElement>();
}
