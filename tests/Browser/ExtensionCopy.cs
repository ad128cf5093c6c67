using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RecordClearance.Tests;

/// <summary>The extension as an office deploys it by policy: the same files, with the courts' hosts required instead of optional.</summary>
internal static class ExtensionCopy
{
    /// <param name="stranger">Whether it is signed by someone else: the same files under another id.</param>
    /// <returns>Its id.</returns>
    public static string Make(string target, bool everyCourt, bool stranger)
    {
        var source = Repository.File("extension");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // A test need not wait as long as a court's site is spared.
        var pace = Path.Combine(target, "worker", "pace.js");
        File.WriteAllText(pace, Regex.Replace(File.ReadAllText(pace), "rest = .*;", "rest = () => 20;"));

        var path = Path.Combine(target, "manifest.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        if (everyCourt)
        {
            Grant(manifest);
        }

        if (stranger)
        {
            using var key = RSA.Create(2048);
            manifest["key"] = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
        }

        File.WriteAllText(path, manifest.ToJsonString());
        return Id(Convert.FromBase64String(manifest["key"]!.GetValue<string>()));
    }

    private static void Grant(JsonObject manifest)
    {
        var hosts = manifest["host_permissions"]!.AsArray();
        foreach (var host in manifest["optional_host_permissions"]!.AsArray())
        {
            hosts.Add(host!.DeepClone());
        }

        manifest.Remove("optional_host_permissions");
    }

    // Chromium's rule: the start of the key's hash, in the letters a to p.
    private static string Id(byte[] key) =>
        string.Concat(Convert.ToHexStringLower(SHA256.HashData(key))[..32].Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
}
