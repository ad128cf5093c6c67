using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>A client's charges in the workspace: one table that a keyboard can drive, and the chosen charge beside it.</summary>
public sealed class WorkspaceChargesTests : Workspace
{
    [Test]
    public async Task The_table_is_driven_by_the_keyboard_and_says_why_beside_it()
    {
        var page = await OpenClient("US-VT", VermontCases);
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("#charges .answer")).ToHaveCountAsync(6);
        await Look(page, "charges");

        await Rows(page).First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Row(page, "Unlawful Mischief")).ToBeFocusedAsync();
        await Assertions.Expect(Detail(page)).ToContainTextAsync("2. Unlawful Mischief");
        await Assertions.Expect(Detail(page).Locator(".reasons").First).ToContainTextAsync("13 V.S.A.");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(Row(page, "Disorderly Conduct")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(Detail(page)).ToContainTextAsync("2. Murder");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Detail(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Row(page, "Murder")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(Row(page, "Murder").GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("the next charge with an open question");
        await Look(page, "keys");
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("orleans theft");
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await page.Locator("#charges-text").FillAsync("");
        await page.Locator("#charges-group").SelectOptionAsync("county");
        await page.Locator("#columns summary").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Docket", Exact = true }).CheckAsync();
        await Look(page, "charges-columns");
        await page.Keyboard.PressAsync("Escape");
        await Button(page, "Disposed").ClickAsync();
        await Button(page, "Disposed").ClickAsync();
        await Assertions.Expect(Rows(page).First).ToContainTextAsync("Unlawful Mischief");
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Disposed" })).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(page.Locator("#charges tbody").First).ToContainTextAsync("20-CR-00001");
    }

    [Test]
    public async Task The_panel_leads_to_the_open_client()
    {
        var panel = await Browser.OpenOwn("panel/panel.html");
        await KeptClient.Keep(panel, Service.Address, "US-OR", OregonCases);
        await Tab(panel, "This client");
        var page = await Browser.Context.RunAndWaitForPageAsync(() => Button(panel, "Workspace").ClickAsync());
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Link, new() { Name = "Dates", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Timeline" })).ToBeVisibleAsync();
        await Look(page, "dates");
        var calendar = await page.RunAndWaitForDownloadAsync(() => Button(page, "Save for a calendar").ClickAsync());
        Assert.That(calendar.SuggestedFilename, Is.EqualTo("eligibility-dates.ics"));
        Assert.That(await File.ReadAllTextAsync(await calendar.PathAsync()), Does.Contain("DTSTART;VALUE=DATE:20270405").And.Not.Contain("Hazel"));
        await page.GetByRole(AriaRole.Link, new() { Name = "File", Exact = true }).ClickAsync();
        await Look(page, "file");
        var charges = await page.RunAndWaitForDownloadAsync(() => Button(page, "Charges for Excel").ClickAsync());
        Assert.That(charges.SuggestedFilename, Is.EqualTo("charges.xlsx"));
        var record = await page.RunAndWaitForDownloadAsync(() => Button(page, "Record as JSON").ClickAsync());
        Assert.That(await File.ReadAllTextAsync(await record.PathAsync()), Does.Contain("18CR00001"));
        Assert.That(page.Url, Does.Not.Contain("Hazel").And.Not.Contain("CR0000"));
    }

    [Test]
    public async Task A_correction_moves_the_answer_and_is_undone_by_a_key()
    {
        var page = await OpenClient("US-OR", OregonCases);
        await Row(page, "Criminal Trespass").GetByRole(AriaRole.Button).ClickAsync();
        await Button(page, "What would change this answer?").ClickAsync();
        await Assertions.Expect(Detail(page)).ToContainTextAsync("How did the charge end? If dismissed instead of convicted: Eligible");
        await Look(page, "turning-points");
        await Row(page, "Harassment").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(Button(page, "What would change this answer?")).ToBeVisibleAsync();
        await Detail(page).GetByText("What the docket says").ClickAsync();
        await Button(page, "Edit disposed").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Disposed" }).FillAsync("2024-05-06");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Reason (optional)" }).FillAsync("Judgment in hand");
        await Button(page, "Save").ClickAsync();
        await Assertions.Expect(Row(page, "Harassment")).ToContainTextAsync("May 6, 2024");
        await Detail(page).GetByText("Where each value comes from").ClickAsync();
        await Assertions.Expect(Detail(page).GetByRole(AriaRole.Row, new() { Name = "Disposed" })).ToContainTextAsync("Apr 5, 2024 → May 6, 2024");
        await Look(page, "charges-corrected");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Row(page, "Harassment")).ToContainTextAsync("Apr 5, 2024");
    }

    [Test]
    public async Task Two_tabs_of_one_client_are_told_of_each_other_and_lose_nothing()
    {
        var first = await OpenClient("US-VT", VermontCases, "file");
        var second = await OpenWorkspace(new Uri(first.Url).Fragment[2..]);
        await Correct(first, "Sex", "F");
        await Assertions.Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Another window changed this file meanwhile");
        await Assertions.Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Sex: F");
        await Look(second, "meanwhile");
        await Button(second, "Seen").ClickAsync();

        await Service.Stop(); // what both type now is older than what the other saves first
        await Correct(first, "Race", "W");
        await Correct(second, "Race", "B");
        await Service.StartAgain();
        var asked = await Task.WhenAny(Asked(first), Asked(second));
        var page = await asked;
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("another window gave this value");
        await Look(page, "both-changed");
        await Button(page, "Use mine").ClickAsync();
        var mine = page == first ? "W" : "B";
        await Assertions.Expect(first.Locator("#view")).ToContainTextAsync($"Race{mine}Edit");
        await Assertions.Expect(second.Locator("#view")).ToContainTextAsync($"Race{mine}Edit");
    }

    private static async Task<IPage> Asked(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        return page;
    }

    private static async Task Correct(IPage page, string field, string value)
    {
        await Button(page, "Edit " + field.ToLowerInvariant()).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = field, Exact = true }).FillAsync(value);
        await Button(page, "Save").ClickAsync();
    }

    private static ILocator Rows(IPage page) => page.Locator("#charges tr[aria-selected]:not(.group)");

    private static ILocator Row(IPage page, string charge) => Rows(page).Filter(new() { HasText = charge });

    private static ILocator Detail(IPage page) => page.Locator("#detail");
}
