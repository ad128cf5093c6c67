using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The office's clients in the workspace.</summary>
public sealed class WorkspaceClientsTests : Workspace
{
    [Test]
    public async Task The_list_is_searched_filtered_sorted_and_opened_by_the_keyboard()
    {
        var page = await OpenWorkspace();
        await Assertions.Expect(page.Locator("#view")).ToContainTextAsync("No client is on file yet.");
        await KeepClient("US-VT", ("Robin T.", "Hazel", "1985-04-05"), VermontCases);
        await KeepClient("US-OR", ("Alex", "Fir", "1990-02-03"), OregonCases);
        await KeepClient("US-OR", ("Jo", "Cedar", "1971-12-24"));
        await page.ReloadAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(3);
        await Assertions.Expect(Row(page, "Fir, Alex")).ToContainTextAsync("Apr 5, 2027");
        await Look(page, "clients");

        await Button(page, "Next eligible").ClickAsync();
        await Assertions.Expect(Rows(page).First).ToContainTextAsync("Fir, Alex");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("20-cr hazel");
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        Assert.That(page.Url, Does.Not.Contain("azel"));
        await page.ReloadAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await page.Locator("#clients-text").FillAsync("nobody");
        await Button(page, "Show all").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Eligible now 1" }).ClickAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Eligible now 1" }).ClickAsync();
        await page.Locator("#clients-state").SelectOptionAsync("US-OR");
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(2);

        await page.Locator("#as-of").FillAsync("2028-01-03");
        await Assertions.Expect(Row(page, "Fir, Alex").Locator(".c-eligible")).ToHaveTextAsync("3");
        await Button(page, "Back to today").ClickAsync();
        await Assertions.Expect(Row(page, "Fir, Alex").Locator(".c-eligible")).ToHaveTextAsync("1");

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#client-name")).ToHaveTextAsync("Alex Fir");
        await page.GetByRole(AriaRole.Link, new() { Name = "Papers", Exact = true }).ClickAsync();
        await Button(page, "File this case in part: 24CR00002").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Petitions (1)" })).ToBeVisibleAsync();
        var steps = page.GetByRole(AriaRole.Region, new() { Name = "In this order" });
        await Assertions.Expect(steps.GetByRole(AriaRole.Heading)).ToHaveTextAsync(["In this order", "Fill in what the papers still need", "File now", "Come back"]);
        await Assertions.Expect(steps).ToContainTextAsync("Apr 5, 2027 · 2 charges");
        await Look(page, "papers");
        var packet = await page.RunAndWaitForDownloadAsync(() => Button(page, "As PDF").ClickAsync(), new() { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("#view")).ToContainTextAsync("Saved: " + packet.SuggestedFilename);
        await using var zip = await System.IO.Compression.ZipFile.OpenReadAsync(await packet.PathAsync());
        Assert.That(zip.Entries.Count(entry => entry.Name.EndsWith(".pdf", StringComparison.Ordinal)), Is.EqualTo(8), "one of each ticked paper");
    }

    [Test]
    public async Task A_file_started_by_hand_opens_at_once()
    {
        var page = await OpenWorkspace();
        await Button(page, "New client").ClickAsync();
        await page.GetByLabel("First name").FillAsync("Jo");
        await page.GetByLabel("Last name").FillAsync("Cedar");
        await page.Locator("select[name=jurisdiction]").SelectOptionAsync("US-OR");
        await Button(page, "Add").ClickAsync();
        await Assertions.Expect(page.Locator("#client-name")).ToHaveTextAsync("Jo Cedar");
        await Assertions.Expect(page.Locator("#view")).ToContainTextAsync("This file holds no charges yet.");
        await page.GoBackAsync();
        await Assertions.Expect(Rows(page)).ToHaveCountAsync(1);
    }

    private static ILocator Rows(IPage page) => page.Locator("#clients tbody tr");

    private static ILocator Row(IPage page, string name) => Rows(page).Filter(new() { HasText = name });
}
