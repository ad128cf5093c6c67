using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace RecordClearance.Tests;

/// <summary>Nothing is lost when the panel, the browser or the service ends; the service as a process of its own, killed in mid-air.</summary>
public sealed class RestartTests
{
    private ServiceProcess _service = null!;
    private ExtensionBrowser _browser = null!;

    [SetUp]
    public async Task Pair()
    {
        _service = await ServiceProcess.StartPaired();
        _browser = await ExtensionBrowser.Start();
        await Pairing.Pair(_browser, _service.Address, _service.NextCode);
    }

    [Test]
    public async Task Reloading_the_panel_restarting_the_browser_and_killing_the_service_lose_nothing()
    {
        var panel = await _browser.OpenPanel(await _browser.OpenDocket("two-charges-guilty-plea"));
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        await Button(panel.Locator("#view-client"), "No").First.ClickAsync();
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and changes (1)");
        var typed = panel.Locator("#view-client input[type=date]").First;
        await typed.FillAsync("2016-07-20");

        await panel.ReloadAsync();
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and changes (1)");
        await Assertions.Expect(typed).ToHaveValueAsync("2016-07-20");

        await _service.Kill();
        await panel.ReloadAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("The RecordClearance service is not answering.");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and changes (1)");
        await ExtensionBrowser.Picture(panel, "panel-service-stopped");
        await _service.StartAgain();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
        await Assertions.Expect(typed).ToHaveValueAsync("2016-07-20");

        await _browser.Restart();
        panel = await _browser.OpenPanel(await _browser.OpenDocket("two-charges-guilty-plea"));
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and changes (1)");
    }

    [TearDown]
    public async Task Tell_what_went_wrong()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed)
        {
            await _browser.TellAll(TestContext.CurrentContext.Test.Name);
        }

        await _browser.DisposeAsync();
        await _service.DisposeAsync();
    }

    private static ILocator Button(ILocator scope, string name) => scope.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task Tab(IPage panel, string name) => panel.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();
}
