using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>
/// A day that no calendar has (<c>2021-02-30</c>, <c>13/45/2020</c>), or a balance that is no amount, must not cost a record its other answers:
/// it is set apart in <see cref="Record.Unread"/> as it was written, and counts as not known.
/// </summary>
public static class ImpossibleValues
{
    private static readonly HashSet<string> Days = ["on", "dateOfBirth", "offenseOn", "arrestedOn", "filedOn", "statusOn", "balanceAsOf", "imposedOn", "completedOn"];

    /// <summary>Reads JSON that breaks the contract; null when such values are not all that is wrong.</summary>
    /// <param name="record">Where in it the record is.</param>
    public static T? Mend<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, Func<JsonObject, JsonNode?> record) where T : class
    {
        try
        {
            var tree = JsonNode.Parse(json, null, new JsonDocumentOptions { MaxDepth = type.Options.MaxDepth, AllowDuplicateProperties = false });
            return tree is JsonObject all && SetApart(record(all) as JsonObject) ? tree.Deserialize(type) : null;
        }
        // The second: text that is no Unicode.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool SetApart(JsonObject? record)
    {
        if (record is null || record["unread"] is not (null or JsonArray))
        {
            return false;
        }

        var unread = record["unread"] as JsonArray ?? [];
        var before = unread.Count;
        Walk(record, "", unread);
        if (record["unread"] is null)
        {
            record["unread"] = unread;
        }

        return unread.Count > before;
    }

    private static void Walk(JsonNode? node, string path, JsonArray unread)
    {
        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Walk(items[i], $"{path}/{RecordPath.Escape(Key(items[i]) ?? i.ToString(CultureInfo.InvariantCulture))}", unread);
            }
        }

        foreach (var (name, value) in node is JsonObject members ? members.ToArray() : [])
        {
            var place = $"{path}/{name}";
            if (value is JsonValue given && (Days.Contains(name) ? !IsDay(given) : name == "balanceDue" && given.GetValueKind() != JsonValueKind.Number))
            {
                unread.Add(new JsonObject { ["path"] = place, ["text"] = given.GetValueKind() == JsonValueKind.String ? given.GetValue<string>() : given.ToJsonString() });
                node![name] = null;
            }
            else if (name is not ("facts" or "unread"))
            {
                Walk(value, place, unread);
            }
        }
    }

    private static string? Key(JsonNode? item) => (item as JsonObject)?["caseNumber"] is JsonValue number && number.TryGetValue<string>(out var docket) ? docket
        : (item as JsonObject)?["id"] is JsonValue id && id.TryGetValue<string>(out var charge) ? charge
        : null;

    private static bool IsDay(JsonValue value) => value.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
