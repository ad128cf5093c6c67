using System.Text.Json;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The extension as it is installed: without leave to look at any court.</summary>
public sealed class FirstUseTests
{
    [Test]
    public async Task A_court_is_not_looked_at_before_it_is_allowed_and_each_court_is_offered_by_itself()
    {
        await using var service = await LocalService.Start();
        await using var browser = await ExtensionBrowser.Start(everyCourt: false);
        await Pairing.Pair(browser, service.Address, () => Task.FromResult(service.Code));

        var docket = await browser.OpenDocket("dismissed");
        var panel = await browser.OpenPanel(docket);

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("This page has not been read yet.");
        await Assertions.Expect(panel.GetByRole(AriaRole.Button, new() { Name = "Allow publicportal.courts.vt.gov" })).ToBeVisibleAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Button, new() { Name = "Allow portal.vtcourts.gov" })).ToBeVisibleAsync();
        await ExtensionBrowser.Picture(panel, "panel-first-use");
        Assert.That(await docket.EvaluateAsync<int>("CSS.highlights.size"), Is.Zero);
        Assert.That(service.Asked, Has.None.EqualTo("POST /api/captures"));
        var granted = await panel.EvaluateAsync<JsonElement>("chrome.permissions.getAll()");
        Assert.That(granted.GetProperty("origins").EnumerateArray().Select(origin => origin.GetString()), Is.EqualTo(new[] { "http://127.0.0.1/*" }));
    }
}
