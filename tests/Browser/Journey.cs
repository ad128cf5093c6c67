using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace RecordClearance.Tests;

/// <summary>Tests that walk through the real extension, in a real Chromium, with the real service; paired once.</summary>
[TestFixture]
public abstract class Journey
{
    private const string Forget = """
        async (address) => {
          const { token } = await chrome.storage.local.get('token');
          await fetch(address + '/api/clients', { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } });
          await chrome.storage.session.clear();
          await chrome.storage.local.remove(['client', 'filer', 'self']);
        }
        """;

    private protected LocalService Service { get; private set; } = null!;

    private protected ExtensionBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start_the_service_and_pair_the_browser()
    {
        Service = await LocalService.Start();
        Browser = await ExtensionBrowser.Start();
        await Pairing.Pair(Browser, Service.Address, () => Task.FromResult(Service.Code));
    }

    [SetUp]
    public async Task Forget_every_client()
    {
        var page = await Browser.OpenOwn("options/options.html");
        foreach (var other in Browser.Context.Pages.Where(other => other != page).ToList())
        {
            await other.CloseAsync();
        }

        await page.EvaluateAsync(Forget, Service.Address);
    }

    [TearDown]
    public async Task Nothing_else_was_reached()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed)
        {
            await Browser.TellAll(TestContext.CurrentContext.Test.Name);
        }

        Assert.That(Browser.Outside.Distinct(), Is.SubsetOf(Court.Hosts));
    }

    [OneTimeTearDown]
    public async Task Stop_both()
    {
        await Browser.DisposeAsync();
        await Service.DisposeAsync();
    }

    /// <summary>Opens a docket of the court and the panel beside it, once the answers are there.</summary>
    private protected async Task<(IPage Docket, IPage Panel)> OpenDocket(string name, Func<string, string>? change = null, string state = "vermont")
    {
        var docket = await Browser.OpenDocket(name, change, state);
        var panel = await Browser.OpenPanel(docket);
        await panel.Locator("#view-page .answer").First.WaitForAsync();
        return (docket, panel);
    }

    /// <summary>Fills in who files, on the options page.</summary>
    private protected async Task EnterTheAttorney(string state = "VT")
    {
        var options = await Browser.OpenOwn("options/options.html");
        foreach (var (label, value) in new[] { ("Name", "Robin Alder"), ("Office or organization", "Example Legal Aid"), ("Street", "1 Sample Road"), ("City", "Exampleville"), ("State", state), ("ZIP", "05000"), ("Phone", "802-555-0100"), ("E-mail", "robin@aid.example"), ("Attorney registration number", "0001") })
        {
            await options.Locator("#filer-form").GetByLabel(label, new() { Exact = true }).FillAsync(value);
        }

        await options.Locator("#filer-form").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await options.GetByText("Saved.").WaitForAsync();
        await ExtensionBrowser.Picture(options, "options");
    }

    /// <summary>Chooses <i>Draft</i> and opens what is downloaded.</summary>
    private protected static async Task<Papers> Draft(IPage panel) =>
        await Papers.From(await panel.RunAndWaitForDownloadAsync(() => panel.Locator("#draft").ClickAsync()));

    /// <summary>Chooses one of the panel's tabs.</summary>
    private protected static Task Tab(IPage panel, string name) => panel.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    /// <summary>A button by its name.</summary>
    private protected static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private protected static ILocator Button(ILocator scope, string name) => scope.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
