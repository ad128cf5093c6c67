namespace RecordClearance.Tests;

public sealed class OutsideWorldTests
{
    [Test]
    public async Task A_page_that_reaches_out_is_noticed()
    {
        await using var browser = await ExtensionBrowser.Start();
        await browser.Serve("https://elsewhere.example/**", "<!doctype html><title>Elsewhere</title>");
        var page = await browser.Open("https://elsewhere.example/");

        await page.EvaluateAsync("fetch('https://example.org/', { mode: 'no-cors' }).catch(() => {})");

        Assert.That(browser.Outside, Does.Contain("example.org"));
    }
}
