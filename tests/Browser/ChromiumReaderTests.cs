using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using RecordClearance.Reading;

namespace RecordClearance.Tests;

/// <summary>The third reader: the extension's own, in a real Chromium. It must read every folder of <c>tests/pages</c> as the other two do.</summary>
public sealed class ChromiumReaderTests
{
    private const string Address = "https://court.example/page";

    private static readonly JsonArray Maps = JsonNode.Parse(new SiteCatalog().Json)!.AsArray();

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage _page = null!;
    private string _html = "";

    public static IEnumerable<TestCaseData> Pages =>
        Directory.GetDirectories(Repository.File("tests", "pages")).SelectMany(Directory.GetDirectories).Order(StringComparer.Ordinal)
            .Select(folder => new TestCaseData(folder).SetArgDisplayNames(Path.GetFileName(folder)));

    [OneTimeSetUp]
    public async Task Start_the_browser()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path });
        _page = await _browser.NewPageAsync();
        await _page.RouteAsync("**", route => route.Request.Url == Address
            ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = _html })
            : route.AbortAsync());
    }

    [OneTimeTearDown]
    public async Task Close_the_browser()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Chromium_reads_a_page_as_the_service_does(string folder)
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "fields.json")))!.AsObject();
        var map = Maps.Single(map => (string?)map!["id"] == (string?)expected["site"])!;
        expected.Remove("site");

        var read = await Read(await File.ReadAllTextAsync(Path.Combine(folder, "page.html")), map);

        Assert.That(Lines(read), Is.EqualTo(Lines(expected)));
    }

    private async Task<JsonNode> Read(string html, JsonNode map)
    {
        _html = html;
        await _page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        foreach (var script in new[] { "visible.js", "read.js" })
            await _page.EvaluateAsync(await File.ReadAllTextAsync(Repository.File("extension", "content", script)));
        var json = await _page.EvaluateAsync<string>(
            """
            map => JSON.stringify(RecordClearanceReader.readPage(document, JSON.parse(map)),
              (name, value) => name === 'kind' || name === 'element' ? undefined : value)
            """,
            map.ToJsonString());
        var read = JsonNode.Parse(json)!.AsObject();
        foreach (var field in read["fields"]!.AsArray())
        {
            field!.AsObject().Remove("label");
        }

        return read;
    }

    // A member a line and a field a line, so that a difference is easy to read.
    private static IEnumerable<string> Lines(JsonNode page) => page.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal)
        .SelectMany(member => member.Value is JsonArray list ? list.Select(item => member.Key + ": " + Text(item)) : [member.Key + ": " + Text(member.Value)]);

    private static string Text(JsonNode? node) => node?.ToJsonString(new(JsonSerializerOptions.Default)) ?? "null";
}
