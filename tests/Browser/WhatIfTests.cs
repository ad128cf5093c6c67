using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>Adding, removing and restoring by hand, and asking what the law would give on another day.</summary>
public sealed class WhatIfTests : Journey
{
    [Test]
    public async Task A_client_a_case_and_a_charge_are_typed_in_and_judged_at_once()
    {
        var panel = await StartByHand();
        await AddCase(panel, "20-CR-00001");
        await AddCharge(panel, "Retail Theft", "13 VSA 2575", "Dismissed by State", "2020-09-01");

        var card = panel.GetByRole(AriaRole.Article, new() { Name = "1. Retail Theft" });
        await Assertions.Expect(card.Locator(".answer").First).ToContainTextAsync("Eligible");
        await Assertions.Expect(card.Locator(".mark")).ToHaveTextAsync("+ Added by hand");
        await ExtensionBrowser.Picture(panel, "by-hand");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
    }

    [Test]
    public async Task A_removed_charge_counts_for_nothing_and_is_restored_by_its_button()
    {
        var panel = await OpenAndAdd("two-charges-guilty-plea");
        var charges = panel.Locator("#view-client article");
        var before = await charges.CountAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Remove count 2" }).First.ClickAsync();
        await Assertions.Expect(charges).ToHaveCountAsync(before - 1);

        await panel.GetByText("Removed (1)").ClickAsync();
        await ExtensionBrowser.Picture(panel, "removed");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
        await panel.GetByRole(AriaRole.Button, new() { Name = "Restore count 2" }).ClickAsync();
        await Assertions.Expect(charges).ToHaveCountAsync(before);
        await Assertions.Expect(panel.Locator("#removed")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_removed_docket_stays_removed_when_its_page_is_read_again_which_is_said()
    {
        var panel = await OpenAndAdd("dismissed");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Remove this docket" }).ClickAsync();
        await Assertions.Expect(panel.Locator("#client-name + p")).ToContainTextAsync("0 dockets");

        await Tab(panel, "This page");
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("Removed from Casey Q. Maple’s file.");
        await Button(panel, "Update the file").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("was removed from the file and stays removed.");
        await ExtensionBrowser.Picture(panel, "stays-removed");
        await panel.Locator("#restore-page").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
    }

    [Test]
    public async Task Everything_by_hand_can_be_done_with_the_keyboard_alone()
    {
        var panel = await StartByHand();
        await Button(panel, "Add a case").FocusAsync();
        await panel.Keyboard.PressAsync("Enter");
        await Assertions.Expect(panel.GetByLabel("Docket number")).ToBeFocusedAsync();
        await panel.Keyboard.TypeAsync("20-CR-00001");
        await panel.Keyboard.PressAsync("Enter");
        await Assertions.Expect(panel.GetByLabel("Charge", new() { Exact = true })).ToBeFocusedAsync();
        await panel.Keyboard.TypeAsync("Trespass");
        await panel.Keyboard.PressAsync("Enter");
        var remove = panel.GetByRole(AriaRole.Button, new() { Name = "Remove count 1" });
        await remove.FocusAsync();
        await panel.Keyboard.PressAsync("Enter");
        await Assertions.Expect(panel.Locator("#view-client")).ToBeFocusedAsync();
        await panel.Locator("#undo").FocusAsync();
        await panel.Keyboard.PressAsync("Enter");
        await Assertions.Expect(remove).ToBeVisibleAsync();
    }

    [Test]
    public async Task Another_filing_day_moves_the_answers_says_so_and_goes_back()
    {
        var panel = await StartByHand();
        await AddCase(panel, "25-CR-00001");
        await AddCharge(panel, "Retail Theft", "13 VSA 2575", "Plea of Guilty", "2025-09-01", "convicted");
        var questions = panel.Locator("#view-client > section > .question, #view-client > section > div > .question");
        await questions.Filter(new() { HasText = "On what day had the client completed" }).GetByLabel("On what day").FillAsync("2025-09-01");
        await questions.Filter(new() { HasText = "On what day had the client completed" }).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        foreach (var owed in new[] { "restitution", "surcharge" })
        {
            await questions.Filter(new() { HasText = $"Is any {owed}" }).GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();
        }

        var answer = panel.GetByRole(AriaRole.Article, new() { Name = "1. Retail Theft" }).Locator(".answer").First;
        await Assertions.Expect(answer).ToContainTextAsync("Eligible on");
        var today = await answer.TextContentAsync();

        await panel.Locator("#as-of").FillAsync("2040-03-01");
        await Assertions.Expect(panel.Locator("#what-if")).ToContainTextAsync("As of Mar 1, 2040: what the law would give then");
        await Assertions.Expect(answer).Not.ToHaveTextAsync(today!);
        await ExtensionBrowser.Picture(panel, "what-if");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);

        await Tab(panel, "Draft petitions");
        await Assertions.Expect(panel.Locator("#view-petitions")).ToContainTextAsync("The papers will be for a filing on Mar 1, 2040, not for today.");
        await Button(panel, "Back to today").ClickAsync();
        await Tab(panel, "This client");
        await Assertions.Expect(answer).ToHaveTextAsync(today!);
        await Assertions.Expect(panel.Locator("#what-if")).ToBeEmptyAsync();
    }

    [Test]
    public async Task A_choice_about_a_removed_charge_is_left_aside_and_not_refused()
    {
        var panel = await Browser.OpenOwn("panel/panel.html");
        var disposition = new { outcome = "dismissed", on = "2015-09-01" };
        await KeptClient.Keep(panel, Service.Address, "US-VT", new
        {
            caseNumber = "20-CR-00001",
            county = "Orleans",
            status = "closed",
            charges = new object[]
            {
                new { id = "1", description = "Retail Theft", statute = "13 VSA 2575", level = "misdemeanor", disposition },
                new { id = "2", description = "Trespass", statute = "13 VSA 3705", level = "misdemeanor", disposition },
            },
        });
        await Tab(panel, "Draft petitions");
        await panel.GetByLabel("Retail Theft").CheckAsync();
        await panel.GetByLabel("Trespass").CheckAsync();
        await Button(panel, "File the ticked charges apart").ClickAsync();
        await Tab(panel, "This client");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Remove count 2" }).ClickAsync();
        await Assertions.Expect(panel.Locator("#view-client article")).ToHaveCountAsync(1);

        await Tab(panel, "Draft petitions");
        var petitions = panel.Locator("#view-petitions");
        await Assertions.Expect(petitions).ToContainTextAsync("names what is not in the file now: Docket 20-CR-00001, count 2.");
        await Assertions.Expect(petitions).Not.ToContainTextAsync("The law does not allow this");
        await ExtensionBrowser.Picture(panel, "left-aside");
    }

    private async Task<IPage> OpenAndAdd(string name)
    {
        var (_, panel) = await OpenDocket(name);
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        return panel;
    }

    private async Task<IPage> StartByHand()
    {
        var panel = await Browser.OpenOwn("panel/panel.html");
        await Tab(panel, "This client");
        await Button(panel, "New client").ClickAsync();
        await panel.GetByLabel("First name").FillAsync("Robin");
        await panel.GetByLabel("Middle name").FillAsync("T.");
        await panel.GetByLabel("Last name").FillAsync("Hazel");
        await panel.GetByLabel("Date of birth").FillAsync("1985-04-05");
        await panel.GetByLabel("State").SelectOptionAsync("US-VT");
        await Button(panel, "Add").ClickAsync();
        await Assertions.Expect(panel.Locator("#client-name")).ToHaveTextAsync("Robin T. Hazel");
        return panel;
    }

    private static async Task AddCase(IPage panel, string number)
    {
        await Button(panel, "Add a case").ClickAsync();
        await panel.GetByLabel("Docket number").FillAsync(number);
        await panel.GetByLabel("County").FillAsync("Orleans");
        await panel.GetByLabel("Status").SelectOptionAsync("closed");
        await panel.GetByLabel("Filed").FillAsync("2020-06-01");
        await Button(panel, "Add").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Heading, new() { Name = number, Exact = true })).ToBeVisibleAsync();
    }

    private static async Task AddCharge(IPage panel, string description, string statute, string disposition, string on, string outcome = "")
    {
        var form = panel.Locator("form[data-do='add-charge']");
        await form.GetByLabel("Charge", new() { Exact = true }).FillAsync(description);
        await form.GetByLabel("Statute").FillAsync(statute);
        await form.Locator("[name=level]").SelectOptionAsync("misdemeanor");
        await form.GetByLabel("Offense").FillAsync("2020-05-20");
        await form.GetByLabel("Disposition").FillAsync(disposition);
        await form.Locator("[name=outcome]").SelectOptionAsync(outcome);
        await form.GetByLabel("Disposed").FillAsync(on);
        await Button(panel, "Add").ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }
}
