using System.Text.Json.Nodes;

namespace RecordClearance.Tests;

/// <summary>The extension as an office deploys it by policy: the same files, with the courts' hosts required instead of optional.</summary>
internal static class ExtensionCopy
{
    public static void Make(string target, bool everyCourt)
    {
        var source = Repository.File("extension");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (everyCourt)
        {
            Grant(Path.Combine(target, "manifest.json"));
        }
    }

    private static void Grant(string path)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        var hosts = manifest["host_permissions"]!.AsArray();
        foreach (var host in manifest["optional_host_permissions"]!.AsArray())
        {
            hosts.Add(host!.DeepClone());
        }

        manifest.Remove("optional_host_permissions");
        File.WriteAllText(path, manifest.ToJsonString());
    }
}
