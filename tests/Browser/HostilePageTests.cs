using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class HostilePageTests : Journey
{
    [Test]
    public async Task Forty_charges_have_forty_answers()
    {
        var (docket, panel) = await OpenDocket("forty-charges");

        await Assertions.Expect(panel.Locator("#view-page article.card > header .answer")).ToHaveCountAsync(40);
        Assert.That(await new Overlay(docket).Text("Show the reasons."), Does.Contain("Show the reasons."));
        await ExtensionBrowser.Picture(docket, "docket-forty-charges");
    }

    [Test]
    public async Task A_page_of_more_than_two_megabytes_is_named_as_too_large()
    {
        var filler = string.Concat(Enumerable.Repeat("<p>Nothing but words that stand on the page.</p>", 50_000));
        var panel = await Browser.OpenPanel(await Browser.OpenDocket("dismissed", html => html.Replace("</body>", $"<div>{filler}</div></body>")));

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("larger than 2 MB");
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("13 VSA 3701(c)");
        await ExtensionBrowser.Picture(panel, "panel-too-large");
    }

    [Test]
    public async Task A_page_of_a_hundred_thousand_nested_elements_is_named_and_the_browser_goes_on()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 100_000));
        var docket = await Browser.OpenDocket("dismissed", html => html.Replace("</body>", $"{nested}the bottom</body>"));
        var panel = await Browser.OpenPanel(docket);

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("too deeply nested");
        Assert.That(await docket.EvaluateAsync<int>("1 + 1"), Is.EqualTo(2));
        await ExtensionBrowser.Picture(panel, "panel-too-deep");
    }
}
