using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>All court sites, each laid over its platform.</summary>
public sealed class SiteCatalog
{
    private readonly Dictionary<string, SiteMap> maps = [];

    public SiteCatalog()
    {
        var files = Files();
        var courts = new JsonArray();
        foreach (var court in files.Values.Where(file => file["matches"] is not null))
        {
            var resolved = court["platform"]?.GetValue<string>() is { } platform
                ? Lay((JsonObject)files[platform].DeepClone(), court)
                : court;
            var map = resolved.Deserialize(SiteMapJson.Default.SiteMap)!;
            maps.Add(map.Id, map);
            courts.Add(resolved.DeepClone());
        }

        Json = JsonSerializer.SerializeToUtf8Bytes(courts, SiteMapJson.Default.JsonArray);
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Json))[..16]}\"";
    }

    public IReadOnlyCollection<SiteMap> All => maps.Values;

    /// <summary>The resolved maps, as the extension gets them.</summary>
    public byte[] Json { get; }

    /// <summary>Changes when a map does.</summary>
    public string ETag { get; }

    /// <summary>Null when the service does not know the site.</summary>
    public SiteMap? Find(string id) => maps.GetValueOrDefault(id);

    private static SortedDictionary<string, JsonObject> Files()
    {
        var assembly = typeof(ReadField).Assembly;
        var files = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("sites/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var file = (JsonObject)JsonNode.Parse(stream)!;
            files.Add(file["id"]!.GetValue<string>(), file);
        }

        return files;
    }

    // The court's members win; objects are merged, lists are replaced.
    private static JsonObject Lay(JsonObject platform, JsonObject court)
    {
        foreach (var (name, value) in court)
        {
            platform[name] = value is JsonObject over && platform[name] is JsonObject under ? Lay(under, over) : value?.DeepClone();
        }

        return platform;
    }
}
