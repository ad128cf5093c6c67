using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>Nothing is lost when the panel, the browser or the service ends; the service as a process of its own, killed in mid-air.</summary>
public sealed class RestartTests
{
    [Test]
    public async Task Reloading_the_panel_restarting_the_browser_and_killing_the_service_lose_nothing()
    {
        await using var service = await ServiceProcess.StartPaired();
        await using var browser = await ExtensionBrowser.Start();
        await Pairing.Pair(browser, service.Address, service.NextCode);
        var panel = await browser.OpenPanel(await browser.OpenDocket("two-charges-guilty-plea"));
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        await Button(panel.Locator("#view-client"), "No").First.ClickAsync();
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and corrections (1)");
        var typed = panel.Locator("#view-client input[type=date]").First;
        await typed.FillAsync("2016-07-20");

        await panel.ReloadAsync();
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and corrections (1)");
        await Assertions.Expect(typed).ToHaveValueAsync("2016-07-20");

        await service.Kill();
        await panel.ReloadAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("The RecordClearance service is not answering.");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and corrections (1)");
        await ExtensionBrowser.Picture(panel, "panel-service-stopped");
        await service.StartAgain();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
        await Assertions.Expect(typed).ToHaveValueAsync("2016-07-20");

        await browser.Restart();
        panel = await browser.OpenPanel(await browser.OpenDocket("two-charges-guilty-plea"));
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Answers and corrections (1)");
    }

    private static ILocator Button(ILocator scope, string name) => scope.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task Tab(IPage panel, string name) => panel.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();
}
