using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>A real Chromium with the real extension and a profile of its own.</summary>
internal sealed class ExtensionBrowser : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recordclearance-browser-").FullName;
    private readonly OutsideWorld _outside = new();
    private IPlaywright? _playwright;

    /// <summary>The extension's id; ours is pinned by the manifest's key.</summary>
    public string Id { get; private set; } = "";

    public IBrowserContext Context { get; private set; } = null!;

    /// <summary>The pages of the courts' sites.</summary>
    public Court Court { get; } = new();

    /// <summary>Every request that would have left this computer.</summary>
    public IReadOnlyCollection<string> Outside => _outside.Asked;

    /// <summary>Lets a made-up site on this computer stand for a host, also in tabs that the extension opens.</summary>
    public void StandIn(string host, int port) => _outside.StandIn(host, port);

    /// <param name="everyCourt">Whether the court sites are granted from the start: the browser's own question waits for a person.</param>
    /// <param name="stranger">Whether the extension is one that the service does not know.</param>
    public static async Task<ExtensionBrowser> Start(bool everyCourt = true, bool stranger = false)
    {
        var browser = new ExtensionBrowser();
        browser.Id = ExtensionCopy.Make(browser.ExtensionFolder, everyCourt, stranger);
        await browser.Launch();
        await browser.Installed();
        return browser;
    }

    /// <summary>Closes the browser and opens it again on the same profile.</summary>
    public async Task Restart()
    {
        await Context.CloseAsync();
        await Launch();
    }

    public async Task<IPage> Open(string address)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Opens one of the extension's own pages, such as <c>options/options.html</c>, as a tab.</summary>
    public Task<IPage> OpenOwn(string page) => Open($"chrome-extension://{Id}/{page}");

    /// <summary>Opens a docket of <c>tests/pages</c> on its court's site, perhaps with other words in it.</summary>
    public Task<IPage> OpenDocket(string name, Func<string, string>? change = null, string state = "vermont") =>
        Open(Court.Put(name, (change ?? (html => html))(Court.Page(name, state)), state));

    /// <summary>Opens the panel for a page. The real side panel is no page that Playwright knows, so it stands in a tab.</summary>
    public async Task<IPage> OpenPanel(IPage beside)
    {
        var panel = await OpenOwn("options/options.html");
        await beside.BringToFrontAsync();
        var tab = await panel.EvaluateAsync<int>("chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)");
        await panel.GotoAsync($"chrome-extension://{Id}/panel/panel.html?tabId={tab}");
        return panel;
    }

    /// <summary>Answers every page of a site with one page. The browser may still open a connection to that host itself.</summary>
    public Task Serve(string site, string html) =>
        Context.RouteAsync(site, route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));

    /// <summary>Saves a picture next to the test results.</summary>
    public static async Task Picture(IPage page, string name)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "pictures", name + ".png");
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        if (page.ViewportSize is { } size && height > size.Height)
        {
            await page.SetViewportSizeAsync(size.Width, height); // a picture of the whole page would show what sticks to an edge in its middle
        }

        await page.ScreenshotAsync(new() { Path = file });
        TestContext.AddTestAttachment(file);
    }

    /// <summary>Saves what every open page shows and prints what the extension remembers: what a person wants to see when a test fails.</summary>
    public async Task TellAll(string name)
    {
        foreach (var (number, page) in Context.Pages.Index())
        {
            await Picture(page, $"{name}-{number}");
        }

        await TestContext.Out.WriteLineAsync(await (await OpenOwn("options/options.html")).EvaluateAsync<string>("""
            async () => {
              const { client, pairing } = await chrome.storage.local.get(null);
              const pages = Object.values(await chrome.storage.session.get(null)).filter((page) => page?.step);
              return JSON.stringify({ client, pairing, pages: pages.map(({ state, step, trouble, clientId }) => ({ state, step, trouble, clientId })) });
            }
            """));
    }

    /// <summary>What axe finds against WCAG 2.2 A and AA, a line each; empty when nothing.</summary>
    public static async Task<IReadOnlyList<string>> AccessibilityFaults(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help} ({node.Html})"))];
    }

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        _playwright!.Dispose();
        await _outside.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // Installing opens the options page, in a tab that it finds: ours would be crossed by it.
    private async Task Installed()
    {
        for (var wait = 0; wait < 600 && !Context.Pages.Any(page => page.Url.EndsWith("/options/options.html", StringComparison.Ordinal)); wait++)
        {
            await Context.Pages[0].WaitForTimeoutAsync(50);
        }
    }

    private string ExtensionFolder => Path.Combine(_folder, "extension");

    private async Task Launch()
    {
        _playwright ??= await Playwright.CreateAsync();
        Context = await _playwright.Chromium.LaunchPersistentContextAsync(Path.Combine(_folder, "profile"), new()
        {
            ExecutablePath = Chromium.Path,
            Headless = true,
            // Playwright already turns off updates, sync and the browser's other background requests.
            Args =
            [
                "--disable-extensions-except=" + ExtensionFolder,
                "--load-extension=" + ExtensionFolder,
                "--proxy-server=" + _outside.Proxy,
                "--ignore-certificate-errors", // of the sites that stand in for courts
            ],
        });
        Context.SetDefaultTimeout(30_000);
        Assertions.SetDefaultExpectTimeout(30_000);
        await Court.Serve(Context);
    }
}
