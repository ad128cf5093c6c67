using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>A journey in the workspace: made-up clients of both states, and what every view is looked at for.</summary>
public abstract class Workspace : Journey
{
    protected static readonly object[] VermontCases =
    [
        Case("20-CR-00001", "Orleans", Charge("1", "Retail Theft", "13 VSA 2575", "2020-05-20", "dismissed", "2020-09-01"), Charge("2", "Unlawful Mischief", "13 VSA 3701", "2020-05-20", "convicted", "2025-09-01", "2025-12-01")),
        Case("12-CR-00002", "Chittenden", Charge("1", "Disorderly Conduct by Fighting, Violent, Tumultuous or Threatening Behavior", "13 VSA 1026", "2012-01-15", "convicted", "2012-06-01", "2012-06-01"), Charge("2", "Trespass", "13 VSA 3705", null, "convicted", null)),
        Case("26-CR-00003", "Orleans", Charge("1", "Simple Assault", "13 VSA 1023", "2026-10-01", "pending", null), Charge("2", "Murder", "13 VSA 2301", "1999-02-01", "convicted", "1999-11-05", "2019-11-05")),
    ];

    protected static readonly object[] OregonCases =
    [
        Case("18CR00001", "Lane", Charge("1", "Theft in the Second Degree", "164.045", "2018-02-03", "convicted", "2018-06-01", level: "misdemeanor")),
        Case("24CR00002", "Multnomah", Charge("1", "Criminal Trespass in the Second Degree", "164.245", "2024-01-09", "convicted", "2024-04-05", level: "misdemeanor"), Charge("2", "Harassment", "166.065", "2024-01-09", "dismissed", "2024-04-05", level: "misdemeanor")),
    ];

    [OneTimeSetUp]
    public Task Stop_the_day() => Browser.Context.Clock.SetFixedTimeAsync(LocalService.Today.ToDateTime(new(12, 0), DateTimeKind.Utc));

    /// <summary>Opens the workspace in a tab.</summary>
    /// <param name="route">Such as <c>templates</c>; empty for the list of clients.</param>
    protected Task<IPage> OpenWorkspace(string route = "") => Browser.OpenOwn("workspace/workspace.html#/" + route);

    /// <summary>Keeps a client as if someone had typed it in, and opens it.</summary>
    protected async Task<IPage> OpenClient(string jurisdiction, object[] cases, string part = "charges")
    {
        var id = await KeepClient(jurisdiction, ("Robin T.", "Hazel", "1985-04-05"), cases);
        return await OpenWorkspace($"client/{id}/{part}");
    }

    protected async Task<string> KeepClient(string jurisdiction, (string Given, string Family, string BornOn) person, params object[] cases) =>
        await KeptClient.Keep(Browser.Context.Pages[0], Service.Address, jurisdiction, person, cases);

    /// <summary>Nothing runs over the edge, nothing is wrong for axe, and a picture is taken: light and dark, from narrow to wide.</summary>
    protected static async Task Look(IPage page, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Light, 320) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var look = $"{name}-{scheme}-{width}";
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), look);
            Assert.That(await ExtensionBrowser.AccessibilityFaults(page), Is.Empty, look);
            await ExtensionBrowser.Picture(page, "workspace-" + look);
        }

        await page.SetViewportSizeAsync(1280, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    protected static object Case(string number, string county, params object[] charges) => new { caseNumber = number, county, status = "closed", charges };

    protected static object Charge(string id, string description, string statute, string? arrestedOn, string outcome, string? on, string? completedOn = null, string level = "misdemeanor") => new
    {
        id,
        description,
        statute,
        level,
        arrestedOn,
        offenseOn = arrestedOn,
        disposition = new { outcome, on },
        sentence = completedOn is null ? null : new { completedOn },
    };
}
