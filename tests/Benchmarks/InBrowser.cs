using System.Text.Json.Nodes;
using Microsoft.Playwright;
using RecordClearance.Reading;
using RecordClearance.Tests;

namespace RecordClearance.Benchmarks;

/// <summary>The content script's reading and highlighting of the page of 1 MB in Chromium, beside the page's own load.</summary>
internal static class InBrowser
{
    private const string Address = "https://court.example/";
    private const int Loads = 21;

    // Each load is a new page, so the script is as cold as it is for a person. The frame is the one that shows the colours.
    private const string Measure =
        """
        async map => {
          const { loadEventEnd, startTime } = performance.getEntriesByType('navigation')[0];
          const start = performance.now();
          const { fields } = RecordClearanceReader.readPage(document, JSON.parse(map));
          const read = performance.now();
          RecordClearanceHighlight.paint(fields);
          const painted = performance.now();
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          return [loadEventEnd - startTime, read - start, painted - read, performance.now() - painted, fields.length];
        }
        """;

    public static async Task Run()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path });
        var map = JsonNode.Parse(new SiteCatalog().Json)!.AsArray().Single(map => (string?)map!["id"] == "us-vt-portal")!.ToJsonString();
        var loads = new List<double[]>();
        for (var load = 0; load < Loads; load++)
        {
            loads.Add(await Load(browser, map));
        }

        Console.WriteLine($"{SavedPage.Html.Length:N0} bytes, {loads[0][4]:N0} fields, median (lowest to highest) of {Loads} loads, ms");
        foreach (var (index, name) in new[] { "the page's own load", "reading", "highlighting", "the frame that shows it" }.Index())
        {
            var times = loads.Select(load => load[index]).Order().ToList();
            Console.WriteLine($"{name,-24} {times[Loads / 2],7:N1} ({times[0]:N1} to {times[^1]:N1})");
        }
    }

    private static async Task<double[]> Load(IBrowser browser, string map)
    {
        await using var context = await browser.NewContextAsync();
        await context.RouteAsync("**", route => route.Request.Url == Address
            ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = SavedPage.Html })
            : route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await page.AddStyleTagAsync(new() { Path = Repository.File("extension", "content", "highlight.css") });
        foreach (var script in new[] { "visible.js", "read.js", "highlight.js" })
        {
            await page.EvaluateAsync(await File.ReadAllTextAsync(Repository.File("extension", "content", script)));
        }

        return await page.EvaluateAsync<double[]>(Measure, map);
    }
}
