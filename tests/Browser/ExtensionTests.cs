using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class ExtensionTests
{
    private ExtensionBrowser _browser = null!;

    [OneTimeSetUp]
    public async Task Start_the_browser() => _browser = await ExtensionBrowser.Start();

    [OneTimeTearDown]
    public async Task Close_the_browser() => await _browser.DisposeAsync();

    [Test]
    public async Task It_loads_under_its_pinned_id_with_its_worker()
    {
        var page = await _browser.OpenOwn("options/options.html");

        Assert.That(await page.EvaluateAsync<string>("chrome.runtime.getManifest().name"), Is.EqualTo("RecordClearance"));
        await page.WaitForFunctionAsync("chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(all => all.length === 1)");
    }

    [TestCase("options/options.html")]
    [TestCase("panel/panel.html")]
    public async Task Its_pages_open_without_an_error_and_can_be_used_by_everyone(string name)
    {
        var errors = new List<string>();
        _browser.Context.WebError += Note;
        var page = await _browser.OpenOwn(name);
        await page.GetByRole(AriaRole.Heading).First.WaitForAsync();
        await ExtensionBrowser.Picture(page, Path.GetFileNameWithoutExtension(name));

        Assert.That(errors, Is.Empty);
        Assert.That(await ExtensionBrowser.AccessibilityFaults(page), Is.Empty);

        _browser.Context.WebError -= Note;
        void Note(object? sender, IWebError error) => errors.Add(error.Error);
    }

    [Test]
    public async Task It_can_reach_nothing_outside_this_computer()
    {
        var page = await _browser.OpenOwn("panel/panel.html");

        var reached = await page.EvaluateAsync<bool>("fetch('https://example.org/').then(() => true, () => false)");

        Assert.That(reached, Is.False);
        Assert.That(_browser.Outside, Is.Empty);
    }
}
