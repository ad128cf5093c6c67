using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The service ends in the middle of something: a message, nothing lost, and it goes on from there by itself.</summary>
public sealed class StoppedServiceTests : Journey
{
    private const string NotAnswering = "The RecordClearance service is not answering.";

    [Test]
    public async Task In_the_middle_of_adding_a_docket()
    {
        var (_, panel) = await OpenDocket("dismissed");
        await StopAt(panel, "**/api/clients");

        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync(NotAnswering);
        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1001-5-15 Cncr" })).ToBeVisibleAsync();

        await Button(panel, "Try again").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync(NotAnswering);
        await Service.StartAgain();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    [Test]
    public async Task In_the_middle_of_drafting()
    {
        var (_, panel) = await OpenDocket("dismissed");
        await Button(panel, "Add to client").ClickAsync();
        await Button(panel, "Draft petitions").ClickAsync();
        var reason = panel.GetByLabel("Why it is in the interests of justice").First;
        await reason.FillAsync("Casey Maple has work that a record would end.");
        await StopAt(panel, "**/api/petitions");

        await panel.Locator("#draft").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync(NotAnswering);
        await Assertions.Expect(reason).ToHaveValueAsync("Casey Maple has work that a record would end.");
        await ExtensionBrowser.Picture(panel, "panel-stopped-while-drafting");

        var download = await panel.RunAndWaitForDownloadAsync(Service.StartAgain);
        Assert.That((await Papers.From(download)).Texts.Values, Has.Some.Contains("Casey Maple has work that a record would end."));
    }

    [Test]
    public async Task Before_a_page_is_opened_and_the_page_is_read_when_it_is_back()
    {
        await Service.Stop();
        var panel = await Browser.OpenPanel(await Browser.OpenDocket("dismissed"));
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync(NotAnswering);
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("13 VSA 3701(c)");
        await ExtensionBrowser.Picture(panel, "panel-read-without-service");

        await Service.StartAgain();
        await Assertions.Expect(panel.Locator("#view-page .answer").First).ToBeVisibleAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    private async Task StopAt(IPage panel, string call)
    {
        var stopped = false;
        await panel.RouteAsync(call, async route =>
        {
            if (!stopped && route.Request.Method == "POST")
            {
                stopped = true;
                await Service.Stop();
            }

            await route.ContinueAsync();
        });
    }
}
