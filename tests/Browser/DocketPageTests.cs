using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class DocketPageTests : Journey
{
    internal const string Highlighted = "kind => [...(CSS.highlights.get('rc-' + kind) ?? [])].map(range => range.toString().replace(/\\s+/g, ' ').trim())";

    [Test]
    public async Task A_docket_is_highlighted_by_kind_and_each_charge_carries_its_answer()
    {
        var docket = await Browser.OpenDocket("two-charges-guilty-plea");

        var badges = await new Overlay(docket).Badges(2);

        Assert.That(badges, Has.Count.EqualTo(2).And.Some.StartsWith("Eligible").And.All.Contains("V.S.A."));
        Assert.That(await Marked(docket, "charge"), Does.Contain("SIMPLE ASSAULT"));
        Assert.That(await Marked(docket, "person"), Does.Contain("Maple, Casey Q."));
        Assert.That(await Marked(docket, "dates"), Has.Some.Contains("05/02/2015"));
        Assert.That(await Marked(docket, "disposition"), Has.Some.Contains("Guilty"));
        await ExtensionBrowser.Picture(docket, "docket");
    }

    [Test]
    public async Task A_badge_gives_its_reasons_with_the_law_and_says_that_it_is_an_aid()
    {
        var docket = await Browser.OpenDocket("dismissed");
        var overlay = new Overlay(docket);
        await overlay.Badges(1);

        await overlay.Click("Eligible");

        var text = await overlay.Text("Not legal advice");
        Assert.That(text, Does.Contain("§ 7603").And.Contain("Outcome: dismissed.").And.Contain("An aid for an attorney's judgment"));
        await ExtensionBrowser.Picture(docket, "badge-reasons");
    }

    [Test]
    public async Task The_panel_shows_the_case_the_answer_the_reasons_and_the_notice()
    {
        var (_, panel) = await OpenDocket("dismissed");

        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1001-5-15 Cncr" })).ToBeVisibleAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("State vs. Maple, Casey Q.");
        await Assertions.Expect(panel.Locator("#view-page .card").First).ToContainTextAsync("§ 7603");
        await panel.GetByText("Why", new() { Exact = true }).First.ClickAsync();
        await Assertions.Expect(panel.Locator(".reasons").First).ToContainTextAsync("7603");
        await Assertions.Expect(panel.Locator("#notice")).ToContainTextAsync("An aid for an attorney's judgment: Vermont law checked through 2025-07-01, applied to filing on 2026-11-02. Not legal advice.");
        await ExtensionBrowser.Picture(panel, "panel-page");
    }

    [Test]
    public async Task A_value_that_is_clicked_in_the_panel_lights_up_on_the_page()
    {
        var (docket, panel) = await OpenDocket("dismissed");
        await panel.GetByText("What the docket says").First.ClickAsync();

        await panel.Locator("#view-page .card").First.GetByRole(AriaRole.Button, new() { Name = "May 3, 2015" }).First.ClickAsync();

        await docket.WaitForFunctionAsync("CSS.highlights.has('rc-flash')");
        await docket.WaitForFunctionAsync("[...CSS.highlights.get('rc-flash') ?? []].some(range => range.toString().includes('05/03/2015'))");
        Assert.That(await docket.EvaluateAsync<bool>("""
            () => {
              const { top, bottom } = [...CSS.highlights.get('rc-flash') ?? CSS.highlights.get('rc-dates')][0].getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            }
            """));
    }

    [Test]
    public async Task The_page_itself_stays_as_the_court_sent_it_and_one_key_takes_all_marks_off()
    {
        const string content = "document.documentElement.cloneNode(true).outerHTML.replace(/<record-clearance.*?<\\/record-clearance>/s, '')";
        var docket = await Browser.OpenDocket("two-charges-guilty-plea");
        var plain = await Browser.Context.NewPageAsync();
        await plain.SetContentAsync(Court.Page("two-charges-guilty-plea"));
        var sent = await plain.EvaluateAsync<string>(content);
        var overlay = new Overlay(docket);
        await overlay.Badges(2);
        Assert.That(await docket.EvaluateAsync<string>(content), Is.EqualTo(sent));

        await docket.BringToFrontAsync();
        await docket.Keyboard.PressAsync("Alt+Shift+H");
        Assert.That(await overlay.Badges(0), Is.Empty);
        Assert.That(await docket.EvaluateAsync<int>("CSS.highlights.size"), Is.Zero);
        await ExtensionBrowser.Picture(docket, "docket-marks-off");

        await docket.Keyboard.PressAsync("Alt+Shift+H");
        Assert.That(await overlay.Badges(2), Has.Count.EqualTo(2));
        Assert.That(await Marked(docket, "charge"), Is.Not.Empty);
    }

    [Test]
    public async Task A_page_that_is_redrawn_keeps_its_highlights_and_badges()
    {
        var docket = await Browser.OpenDocket("dismissed");
        var overlay = new Overlay(docket);
        await overlay.Badges(1);

        await docket.EvaluateAsync("document.querySelector('#roa-content').replaceWith(document.querySelector('#roa-content').cloneNode(true))");

        Assert.That(await overlay.Badges(1), Has.Count.EqualTo(1));
        await docket.WaitForFunctionAsync("[...CSS.highlights.get('rc-charge') ?? []].some(range => range.startContainer.isConnected && range.getClientRects().length)");
    }

    private static Task<string[]> Marked(IPage page, string kind) => page.EvaluateAsync<string[]>(Highlighted, kind);
}
