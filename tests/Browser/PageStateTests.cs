using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>What a person is told about a page that is no ready docket.</summary>
public sealed class PageStateTests : Journey
{
    [TestCase("search-results", "This page is not a docket.", "No docket read")]
    [TestCase("signed-out", "You are not signed in to the court's site.", "No docket read")]
    [TestCase("still-empty", "The court's page is still loading.", "Page still loading")]
    [TestCase("error-page", "The court's site shows an error instead of the docket.", "No docket read")]
    [TestCase("renamed-section", "This page does not look as a docket used to", "No docket read")]
    [TestCase("foreign-page", "This page does not look as a docket used to", "No docket read")]
    [TestCase("signed-out", "You are not signed in to the court's site. Sign in, open the case again", "No docket read", "oregon")]
    [TestCase("session-expired", "The court's site has signed you out.", "No docket read", "oregon")]
    [TestCase("captcha", "The court's site asks whether you are a person (CAPTCHA). Answer it on the page yourself", "No docket read", "oregon")]
    [TestCase("captcha-in-words", "The court's site asks whether you are a person (CAPTCHA).", "No docket read", "oregon")]
    [TestCase("error-page", "The court's site shows an error instead of the case.", "No docket read", "oregon")]
    public async Task A_page_that_is_no_docket_says_what_it_is_and_sends_nothing(string name, string message, string status, string state = "vermont")
    {
        var sent = Captures;
        var panel = await Browser.OpenPanel(await Browser.OpenDocket(name, state: state));

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync(message);
        await Assertions.Expect(panel.Locator("#status")).ToHaveTextAsync(status);
        await ExtensionBrowser.Picture(panel, $"panel-{name}{(state == "vermont" ? "" : "-" + state)}");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
        Assert.That(Captures, Is.EqualTo(sent));
    }

    [TestCase("sealed", "The page says this case is juvenile, confidential or sealed: nothing was sent.")]
    [TestCase("juvenile", "Juvenile records are confidential: nothing was sent.")]
    public async Task A_restricted_case_is_named_and_nothing_of_it_leaves_the_page(string name, string message)
    {
        var sent = Captures;
        var docket = await Browser.OpenDocket(name);
        var panel = await Browser.OpenPanel(docket);

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync(message);
        await Assertions.Expect(panel.Locator("body")).Not.ToContainTextAsync("Maple");
        Assert.That(Captures, Is.EqualTo(sent));
        Assert.That(await panel.EvaluateAsync<string>("chrome.storage.session.get(null).then(JSON.stringify)"), Does.Not.Contain("Maple").And.Not.Contain("1001-5"));
        Assert.That(await docket.EvaluateAsync<int>("CSS.highlights.size"), Is.Zero);
        await ExtensionBrowser.Picture(panel, "panel-" + name);
    }

    [Test]
    public async Task A_page_that_could_be_read_in_part_keeps_that_part_and_names_the_rest()
    {
        var sent = Captures;
        var (_, panel) = await OpenDocket("removed-field");

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("The docket was read, except for what is named below.");
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("Missing: Case type.");
        await Assertions.Expect(panel.Locator("#view-page .card").First).ToContainTextAsync("Eligible");
        Assert.That(Captures, Is.EqualTo(sent + 1));
        await ExtensionBrowser.Picture(panel, "panel-partial");
    }

    [Test]
    public async Task A_page_that_is_drawn_late_is_read_when_it_is_drawn()
    {
        var docket = await Browser.OpenDocket("still-empty");
        var panel = await Browser.OpenPanel(docket);
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("The court's page is still loading.");

        await docket.EvaluateAsync("html => { document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML; }", Court.Page("dismissed"));

        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1001-5-15 Cncr" })).ToBeVisibleAsync();
        Assert.That(await new Overlay(docket).Badges(1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_docket_inside_the_frame_of_the_portal_is_read_there()
    {
        var inside = Browser.Court.Put("inside", Court.Page("dismissed"));
        var portal = await Browser.OpenDocket("portal-with-frame", html => html
            .Replace("/app/RegisterOfActions/#", inside[..inside.IndexOf('#')] + "?RegisterOfActions#")
            .Replace("<iframe ", "<iframe style='width: 1200px; height: 650px' "));
        var panel = await Browser.OpenPanel(portal);

        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1001-5-15 Cncr" })).ToBeVisibleAsync();
        Assert.That(await new Overlay(portal).Badges(1), Has.Count.EqualTo(1));
        await ExtensionBrowser.Picture(portal, "docket-in-frame");
    }

    [Test]
    public async Task A_move_to_another_docket_within_the_portal_is_followed()
    {
        var (docket, panel) = await OpenDocket("dismissed");

        await docket.EvaluateAsync("""
            html => {
              location.hash = '#/FEDCBA9876543210/auth/portalembed';
              document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
            }
            """, Court.Page("two-charges-guilty-plea").Replace("1001-5-15", "2002-5-15"));

        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "2002-5-15 Cncr" })).ToBeVisibleAsync();
        Assert.That(await new Overlay(docket).Badges(2), Has.Count.EqualTo(2));
        await Assertions.Expect(panel.Locator("body")).Not.ToContainTextAsync("1001-5-15");
    }

    [Test]
    public async Task The_page_for_signing_in_to_the_court_s_site_is_known_too()
    {
        await Browser.Serve("https://publicaccess.courts.oregon.gov/PublicAccessLogin/Login.aspx*", Court.Page("signed-out", "oregon"));
        var panel = await Browser.OpenPanel(await Browser.Open("https://publicaccess.courts.oregon.gov/PublicAccessLogin/Login.aspx?ReturnUrl=CaseDetail"));

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("You are not signed in to the court's site.");
    }

    private int Captures => Service.Asked.Count(request => request == "POST /api/captures");
}
