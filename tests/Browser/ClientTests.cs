using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class ClientTests : Journey
{
    [Test]
    public async Task A_second_docket_of_the_same_person_is_added_to_the_open_file()
    {
        await OpenAndAdd("dismissed");

        var (_, panel) = await OpenDocket("new-docket-number");
        await Button(panel, "Add to Casey Q. Maple’s file").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");

        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("2 dockets");
        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "1001-5-15 Cncr" })).ToBeVisibleAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "23-CR-01234" })).ToBeVisibleAsync();
        await ExtensionBrowser.Picture(panel, "panel-client");
    }

    [Test]
    public async Task The_same_docket_again_says_what_has_changed()
    {
        await OpenAndAdd("dismissed");

        var (_, panel) = await OpenDocket("dismissed", html => html.Replace("05/02/2015", "05/01/2015"));
        await Button(panel, "Update the file").ClickAsync();

        var changes = panel.Locator(".changes");
        await Assertions.Expect(changes).ToContainTextAsync("May 2, 2015 → May 1, 2015");
        await Assertions.Expect(changes.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await ExtensionBrowser.Picture(panel, "panel-updated");
    }

    [Test]
    public async Task The_same_docket_again_without_news_says_so()
    {
        await OpenAndAdd("dismissed");

        var (_, panel) = await OpenDocket("dismissed");
        await Button(panel, "Update the file").ClickAsync();

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("nothing has changed on this page");
    }

    [Test]
    public async Task Another_name_asks_before_it_is_merged()
    {
        await OpenAndAdd("dismissed");

        var (_, panel) = await OpenDocket("new-docket-number", html => html.Replace("Maple, Casey Q.", "Alder, Robin"));
        await Button(panel, "Add to client").ClickAsync();
        var dialog = panel.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("Is this the same person?");
        await Assertions.Expect(dialog).ToContainTextAsync("Alder, Robin");
        await Assertions.Expect(dialog).ToContainTextAsync("Maple, Casey Q.");
        await ExtensionBrowser.Picture(panel, "dialog-same-person");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
        await Button(panel, "New client").ClickAsync();

        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#client-name")).ToHaveTextAsync("Robin Alder");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("1 docket ");
    }

    [Test]
    public async Task Another_birth_date_asks_before_it_is_merged()
    {
        await OpenAndAdd("dismissed");

        var (_, panel) = await OpenDocket("new-docket-number", html => html.Replace("03/14/1990", "04/14/1990"));
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Dialog)).ToContainTextAsync("born Apr 14, 1990");
        await Button(panel, "Same person").ClickAsync();

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
    }

    [Test]
    public async Task A_corrected_value_is_shown_undone_redone_and_outlives_a_new_reading()
    {
        var (docket, panel) = await OpenAndAdd("dismissed");
        await Tab(panel, "This client");
        await panel.Locator("#view-client").GetByText("What the docket says").ClickAsync();

        await panel.Locator("#view-client").GetByRole(AriaRole.Button, new() { Name = "Edit offense", Exact = true }).ClickAsync();
        await panel.Locator("form.edit").GetByLabel("Offense", new() { Exact = true }).FillAsync("2015-04-30");
        await panel.Locator("form.edit").GetByLabel("Reason (optional)").FillAsync("The complaint says so");
        await Button(panel, "Save").ClickAsync();
        var corrected = panel.Locator("#view-client .corrected");
        await Assertions.Expect(corrected).ToContainTextAsync("Corrected: was May 2, 2015 (The complaint says so)");
        await ExtensionBrowser.Picture(panel, "panel-corrected");

        await Button(panel, "Undo").ClickAsync();
        await Assertions.Expect(corrected).ToHaveCountAsync(0);
        await Button(panel, "Redo").First.ClickAsync();
        await Assertions.Expect(corrected).ToContainTextAsync("Corrected: was May 2, 2015");

        await docket.ReloadAsync();
        await Tab(panel, "This page");
        await Button(panel, "Update the file").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("The file");
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#view-client")).ToContainTextAsync("Apr 30, 2015");
        await Assertions.Expect(corrected).ToContainTextAsync("Corrected: was May 2, 2015");
    }

    private async Task<(IPage Docket, IPage Panel)> OpenAndAdd(string name)
    {
        var (docket, panel) = await OpenDocket(name);
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        return (docket, panel);
    }
}
