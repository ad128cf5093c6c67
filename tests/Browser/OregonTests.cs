using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The whole way on Oregon's case pages: from the court's site to the motions in Word.</summary>
public sealed class OregonTests : Journey
{
    private const string Lane = "convicted-with-sentence";
    private const string Marion = "dismissed";

    [Test]
    public async Task A_case_page_is_highlighted_and_each_charge_carries_its_answer()
    {
        var docket = await Browser.OpenDocket(Lane, state: "oregon");

        var badges = await new Overlay(docket).Badges(2);

        Assert.That(badges, Has.Some.StartsWith("Eligible").And.Some.StartsWith("Needs review").And.All.Contains("ORS 137.225"));
        Assert.That(await Marked(docket, "charge"), Does.Contain("Unauthorized Use of a Vehicle").And.Contain("164.135"));
        Assert.That(await Marked(docket, "person"), Does.Contain("Hazel, Robin T."));
        Assert.That(await Marked(docket, "disposition"), Does.Contain("Convicted").And.Contain("Dismissed"));
        Assert.That(await Marked(docket, "money"), Does.Contain("1,516.80"));
        await ExtensionBrowser.Picture(docket, "oregon-docket");
    }

    [Test]
    public async Task From_two_cases_of_two_counties_to_a_packet_for_each()
    {
        await EnterTheAttorney("OR");
        var (docket, panel) = await Open(Lane);
        var count = panel.Locator("#view-page .card").First;
        await Assertions.Expect(count).ToContainTextAsync("Needs review");
        await ExtensionBrowser.Picture(panel, "oregon-panel");
        await Answer(count, "Is the balance on this case still owed", "No");
        await Assertions.Expect(count.Locator(".answer").First).ToHaveTextAsync("Eligible if confirmed");
        Assert.That(await new Overlay(docket).Badges(2), Has.All.StartsWith("Eligible"));
        await Add(panel, "Add to client");

        (_, panel) = await Open(Marion);
        await Add(panel, "Add to Robin T. Hazel’s file");
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("2 dockets");
        await ExtensionBrowser.Picture(panel, "oregon-client");

        await Tab(panel, "Draft petitions");
        await panel.Locator("#draft").WaitForAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Petitions (2)" })).ToBeVisibleAsync();
        var fingerprints = panel.Locator("#view-petitions form.question").Filter(new() { HasText = "fingerprint number" });
        await fingerprints.GetByRole(AriaRole.Textbox).FillAsync("F000001");
        await fingerprints.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(fingerprints).ToHaveCountAsync(0);
        await Answer(panel.Locator("#view-petitions"), "Is any restitution in this case still owed?", "No");
        await Look(panel, "oregon-petitions");

        var papers = await Draft(panel);

        Assert.That(Paper(papers, "set-aside-conviction"), Does.Contain("FOR LANE COUNTY").And.Contain("16CR90002").And.Contain("ORS 137.225").And.Contain("ROBIN T. HAZEL")
            .And.Contain("2016-900421").And.Contain("Unauthorized Use of a Vehicle").And.Contain("Robin Alder"));
        Assert.That(Paper(papers, "set-aside-arrest"), Does.Contain("FOR MARION COUNTY").And.Contain("15CR90001").And.Contain("ORS 137.225(1)(d)").And.Contain("Theft in the Third Degree"));
        Assert.That(Paper(papers, "osp-request"), Does.Contain("Oregon State Police").And.Contain("OR90000017").And.Contain("F000001").And.Contain("Lane County").And.Contain("Marion County"));
        Assert.That(Paper(papers, "analysis-report"), Does.Contain("16CR90002").And.Contain("15CR90001"));
        var files = papers.Manifest!.Value.GetProperty("files").EnumerateArray().ToList();
        Assert.That(files.Select(file => file.GetProperty("file").GetString()), Is.EquivalentTo(papers.Texts.Keys));
        Assert.That(files.SelectMany(file => file.GetProperty("serve").EnumerateArray()).Select(one => one.GetString()), Has.Some.Contains("Lane County").And.Some.Contains("Marion County"));
        await Assertions.Expect(panel.Locator("#view-petitions")).ToContainTextAsync("Saved: " + papers.Name);
    }

    [Test]
    public async Task A_case_waits_for_its_charge_that_becomes_eligible_later_unless_the_user_files_it_in_part()
    {
        await EnterTheAttorney("OR");
        var (_, panel) = await Open(Lane, html => html.Replace("07/11/2016", "07/11/2023"));
        await Answer(panel.Locator("#view-page .card").First, "Is the balance on this case still owed", "No");
        await Assertions.Expect(panel.Locator("#view-page .card").First.Locator(".answer").First).ToContainTextAsync("Eligible on Jul 11, 2028");
        await Add(panel, "Add to client");
        await Tab(panel, "Draft petitions");
        var held = panel.Locator("#left-out");
        await Assertions.Expect(held).ToContainTextAsync("count 1 of this case can be from July 11, 2028");
        await Assertions.Expect(panel.Locator("#view-petitions")).ToContainTextAsync("There is nothing to petition for on this day.");
        await Look(panel, "oregon-held");

        await panel.GetByRole(AriaRole.Button, new() { Name = "File this case in part: 16CR90002" }).First.ClickAsync();

        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Petitions (1)" })).ToBeVisibleAsync();
        await Assertions.Expect(held).ToContainTextAsync("Eligible on Jul 11, 2028");
        await ExtensionBrowser.Picture(panel, "oregon-in-part");
        var motion = Paper(await Draft(panel), "set-aside-arrest");
        Assert.That(motion, Does.Contain("16CR90002 (count 2 only)").And.Contain("Criminal Mischief").And.Not.Contain("Unauthorized Use"));

        await Button(panel, "Wait for all of 16CR90002").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-petitions")).ToContainTextAsync("There is nothing to petition for on this day.");
    }

    [Test]
    public async Task A_correction_moves_the_answer_and_is_undone()
    {
        var (_, panel) = await Open(Marion);
        await Add(panel, "Add to client");
        await Tab(panel, "This client");
        var client = panel.Locator("#view-client");
        var answer = client.GetByRole(AriaRole.Article).First.Locator(".answer").First;
        await Assertions.Expect(answer).ToHaveTextAsync("Eligible if confirmed");
        await client.GetByText("What the docket says").First.ClickAsync();

        await client.GetByRole(AriaRole.Button, new() { Name = "Edit outcome", Exact = true }).ClickAsync();
        await panel.Locator("form.edit select").SelectOptionAsync("convicted");
        await Button(panel, "Save").ClickAsync();
        await Assertions.Expect(answer).Not.ToHaveTextAsync("Eligible if confirmed");
        await Assertions.Expect(client.Locator(".corrected")).ToContainTextAsync("Corrected: was");
        await ExtensionBrowser.Picture(panel, "oregon-corrected");

        await Button(panel, "Undo").ClickAsync();
        await Assertions.Expect(answer).ToHaveTextAsync("Eligible if confirmed");
        await Assertions.Expect(client.Locator(".corrected")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Another_person_s_case_is_kept_apart()
    {
        var (_, panel) = await Open(Marion);
        await Add(panel, "Add to client");

        (_, panel) = await Open("birth-year-only");
        await Button(panel, "Add to client").ClickAsync();
        var dialog = panel.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("Is this the same person?");
        await Assertions.Expect(dialog).ToContainTextAsync("Birch, Casey");
        await Button(panel, "New client").ClickAsync();

        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#client-name")).ToHaveTextAsync("Casey Birch");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("1 docket ");
        await Assertions.Expect(panel.Locator("#view-client")).Not.ToContainTextAsync("15CR90001");
    }

    [Test]
    public async Task Of_several_defendants_the_client_is_chosen_before_anything_is_kept()
    {
        var (docket, panel) = await Open("co-defendants-unnamed-caption");
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("Which defendant is your client?");
        await Assertions.Expect(Button(panel, "Add to client")).ToHaveCountAsync(0);
        await Look(panel, "oregon-defendants");

        await Button(panel, "Maple, Jordan").ClickAsync();

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("Read as the record of Maple, Jordan");
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("charges of Hazel, Robin T.");
        await Assertions.Expect(panel.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Assertions.Expect(panel.GetByRole(AriaRole.Article)).ToContainTextAsync("2. Theft in the Third Degree");
        Assert.That(await new Overlay(docket).Badges(1), Has.Count.EqualTo(1));
        await ExtensionBrowser.Picture(panel, "oregon-defendant-chosen");
        await Button(panel, "Add to client").ClickAsync();
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#client-name")).ToHaveTextAsync("Jordan Maple");

        await Tab(panel, "This page");
        await Button(panel, "Hazel, Robin T.").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("Read as the record of Hazel, Robin T.");
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Is this the same person?");
    }

    [Test]
    public async Task A_practice_docket_of_the_state_is_read_by_its_own_site_map()
    {
        var list = await Browser.Open(Service.Address + "/practice/");
        await ExtensionBrowser.Picture(list, "practice");
        await list.GetByRole(AriaRole.Link, new() { Name = "Quinn Juniper: a felony that must wait" }).ClickAsync();

        Assert.That(await new Overlay(list).Badges(2), Has.Some.StartsWith("Eligible on Sep 14, 2028").And.All.Contains("ORS 137.225"));
        await ExtensionBrowser.Picture(list, "practice-oregon");
    }

    private Task<(IPage Docket, IPage Panel)> Open(string name, Func<string, string>? change = null) => OpenDocket(name, change, "oregon");

    private static async Task Add(IPage panel, string button)
    {
        await Button(panel, button).ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Robin T. Hazel’s file");
    }

    private static Task Answer(ILocator scope, string question, string answer) =>
        Button(scope.Locator("form.question, .question").Filter(new() { HasText = question }).First, answer).ClickAsync();

    private static string Paper(Papers papers, string name) => papers.Texts.First(paper => paper.Key.Contains(name)).Value;

    private static async Task Look(IPage page, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1000), (ColorScheme.Dark, 320) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await ExtensionBrowser.Picture(page, $"{name}-{scheme}-{width}");
            Assert.That(await ExtensionBrowser.AccessibilityFaults(page), Is.Empty, $"{name}-{scheme}-{width}");
        }
    }

    private static Task<string[]> Marked(IPage page, string kind) => page.EvaluateAsync<string[]>(DocketPageTests.Highlighted, kind);
}
