using System.Globalization;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The whole way without a mouse.</summary>
public sealed class KeyboardTests : Journey
{
    private const string FocusIsSeen = """
        () => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        }
        """;

    [Test]
    public async Task From_the_options_to_a_drafted_petition_by_keyboard_alone()
    {
        var options = await Browser.OpenOwn("options/options.html");
        await Reach(options, options.GetByLabel("Name", new() { Exact = true }));
        await options.Keyboard.TypeAsync("Robin Alder");
        await Press(options, Button(options, "Save").Last);
        await Assertions.Expect(options.GetByText("Saved.")).ToBeVisibleAsync();

        var (_, panel) = await OpenDocket("dismissed");
        await Press(panel, panel.Locator("#view-page summary").Filter(new() { HasText = "Why" }).First);
        await Assertions.Expect(panel.Locator(".reasons").First).ToBeVisibleAsync();
        await Press(panel, Button(panel, "Add to client"));
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");

        await Reach(panel, panel.GetByRole(AriaRole.Tab, new() { Selected = true }));
        await panel.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(panel.GetByRole(AriaRole.Tab, new() { Name = "This client" })).ToBeFocusedAsync();
        await panel.Keyboard.PressAsync("End");
        await Assertions.Expect(panel.GetByRole(AriaRole.Tab, new() { Name = "Draft petitions" })).ToBeFocusedAsync();
        await panel.Locator("#draft").WaitForAsync();
        var first = panel.Locator("#view-petitions form.question").First;
        await Press(panel, first.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }));
        await Assertions.Expect(panel.Locator("#view-petitions form.question")).Not.ToHaveCountAsync(0);
        var download = await panel.RunAndWaitForDownloadAsync(() => Press(panel, panel.Locator("#draft")));

        Assert.That((await Papers.From(download)).Texts.Values, Has.Some.Contains("1001-5-15 Cncr"));
    }

    [Test]
    public async Task A_badge_and_its_reasons_by_keyboard_alone()
    {
        var docket = await Browser.OpenDocket("two-charges-guilty-plea");
        var overlay = new Overlay(docket);
        await overlay.Badges(2);

        for (var tabs = 0; tabs < 20 && !(await overlay.Focused()).EndsWith("Show the reasons.", StringComparison.Ordinal); tabs++)
        {
            await docket.Keyboard.PressAsync("Tab");
        }

        Assert.That(await overlay.Text("Not legal advice"), Does.Contain("Not legal advice"));
        await docket.Keyboard.PressAsync("Tab");
        Assert.That(await overlay.Focused(), Is.EqualTo("Open panel"));
        await docket.Keyboard.PressAsync("Escape");
        Assert.That(await overlay.Focused(), Does.EndWith("Show the reasons."));
    }

    private static async Task Press(IPage page, ILocator target)
    {
        await Reach(page, target);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes on with Tab until the target has the focus; everything on the way shows that it has it.</summary>
    private static async Task Reach(IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var tabs = 0; tabs < 120; tabs++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
            Assert.That(await page.EvaluateAsync<bool>("document.activeElement === document.body") || await page.EvaluateAsync<bool>(FocusIsSeen),
                await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Tab never reached {target}."));
    }
}
