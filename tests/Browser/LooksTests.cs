using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>Every page of the extension for every eye: axe, light and dark, narrow and wide.</summary>
public sealed class LooksTests : Journey
{
    // A card clips what is wider than it, so nothing scrolls and nothing is missed.
    private const string CutOff = """
        () => [...document.querySelectorAll('.card button, .card input, .card select, .card textarea, section input')]
          .filter(control => control.getBoundingClientRect().right > control.closest('.card, section').getBoundingClientRect().right)
          .map(control => control.outerHTML)
        """;

    [Test]
    public async Task Every_view_can_be_used_by_everyone_and_fits_a_narrow_window()
    {
        var (_, panel) = await OpenDocket("two-charges-guilty-plea");
        await panel.EvaluateAsync("document.querySelectorAll('#view-page details').forEach(details => { details.open = true; })");
        await Look(panel, "page");
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        await Tab(panel, "This client");
        await Look(panel, "client");
        await panel.Locator("#view-client button.pencil").First.ClickAsync();
        await Look(panel, "client-editing");
        await Tab(panel, "Draft petitions");
        await panel.Locator("#draft").WaitForAsync();
        await Look(panel, "petitions");
        await Look(await Browser.OpenOwn("options/options.html"), "options");
    }

    private static async Task Look(IPage page, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1000), (ColorScheme.Dark, 320) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var look = $"{name}-{scheme}-{width}";
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), look);
            Assert.That(await page.EvaluateAsync<string[]>(CutOff), Is.Empty, look);
            Assert.That(await ExtensionBrowser.AccessibilityFaults(page), Is.Empty, look);
            Assert.That(await page.EvaluateAsync<int>("document.getAnimations().length"), Is.Zero, look);
            await ExtensionBrowser.Picture(page, "look-" + look);
        }
    }
}
