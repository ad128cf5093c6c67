using System.Text.Json;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The badges and the legend over a page, as assistive technology finds them: the page itself cannot look inside.</summary>
internal sealed class Overlay(IPage page)
{
    private const string Asking = ". Show the reasons.";

    /// <summary>What each badge says, once there are as many.</summary>
    public async Task<IReadOnlyList<string>> Badges(int count) =>
        await Wait.For(async () => (IReadOnlyList<string>)[.. (await Buttons()).Select(node => node.Name).Where(name => name.EndsWith(Asking, StringComparison.Ordinal))], badges => badges.Count == count);

    /// <summary>All words of the overlay, once these are among them.</summary>
    public async Task<string> Text(string expected) =>
        await Wait.For(async () => string.Join('\n', (await Nodes()).Select(node => node.Name)), text => text.Contains(expected));

    /// <summary>The name of what has the focus.</summary>
    public async Task<string> Focused() => (await Nodes()).LastOrDefault(node => node.Focused)?.Name ?? "";

    /// <summary>Clicks a button of the overlay with the mouse.</summary>
    public async Task Click(string name)
    {
        var nodes = await Wait.For(async () => (await Buttons()).Where(node => node.Name.StartsWith(name, StringComparison.Ordinal)).ToList(), found => found.Count > 0);
        var session = await page.Context.NewCDPSessionAsync(page);
        var box = await session.SendAsync("DOM.getBoxModel", new() { ["backendNodeId"] = nodes[0].Id });
        var corners = box!.Value.GetProperty("model").GetProperty("content").EnumerateArray().Select(number => number.GetSingle()).ToList();
        await page.Mouse.ClickAsync((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2);
    }

    private async Task<IEnumerable<Node>> Buttons() => (await Nodes()).Where(node => node.Role == "button");

    private async Task<List<Node>> Nodes()
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var nodes = new List<Node>();
        foreach (var frame in Frames((await session.SendAsync("Page.getFrameTree"))!.Value.GetProperty("frameTree")))
        {
            var tree = await session.SendAsync("Accessibility.getFullAXTree", new() { ["frameId"] = frame });
            nodes.AddRange(tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).Select(Node.From));
        }

        await session.DetachAsync();
        return nodes;
    }

    private static IEnumerable<string> Frames(JsonElement tree) =>
        (tree.TryGetProperty("childFrames", out var children) ? children.EnumerateArray().SelectMany(Frames) : [])
        .Prepend(tree.GetProperty("frame").GetProperty("id").GetString()!);

    private sealed record Node(string Role, string Name, int Id, bool Focused)
    {
        public static Node From(JsonElement node) => new(
            Value(node, "role"), Value(node, "name"), node.TryGetProperty("backendDOMNodeId", out var id) ? id.GetInt32() : 0,
            node.TryGetProperty("properties", out var properties) && properties.EnumerateArray().Any(IsFocus));

        private static bool IsFocus(JsonElement property) =>
            property.GetProperty("name").GetString() == "focused" && property.GetProperty("value").GetProperty("value").GetBoolean();

        private static string Value(JsonElement node, string property) =>
            node.TryGetProperty(property, out var found) && found.TryGetProperty("value", out var value) ? value.ToString() : "";
    }
}
