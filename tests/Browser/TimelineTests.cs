using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The client's timeline: what it says and draws, where it leads, and how it looks with few and many charges.</summary>
public sealed class TimelineTests : Journey
{
    // Words of a drawing that reach over the edge of its card, where they would be cut.
    private const string CutOff = """
        () => [...document.querySelectorAll('#timeline text')].filter(text => {
          const [box, card] = [text.getBoundingClientRect(), text.closest('.card').getBoundingClientRect()];
          return box.left < card.left || box.right > card.right;
        }).map(text => text.textContent)
        """;

    private static readonly object[] Several =
    [
        Case("20-CR-00001", Charge("1", "Retail Theft", "13 VSA 2575", "2020-05-20", "dismissed", "2020-09-01"), Charge("2", "Unlawful Mischief", "13 VSA 3701", "2020-05-20", "convicted", "2025-09-01", "2025-12-01")),
        Case("12-CR-00002", Charge("1", "Disorderly Conduct by Fighting, Violent, Tumultuous or Threatening Behavior", "13 VSA 1026", "2012-01-15", "convicted", "2012-06-01", "2012-06-01"), Charge("2", "Trespass", "13 VSA 3705", null, "convicted", null)),
        Case("26-CR-00003", Charge("1", "Simple Assault", "13 VSA 1023", "2026-10-01", "pending", null), Charge("2", "Murder", "13 VSA 2301", "1999-02-01", "convicted", "1999-11-05", "2019-11-05")),
    ];

    private static readonly object[] Many =
    [
        .. Enumerable.Range(1, 12).Select(number => Case(
            string.Create(CultureInfo.InvariantCulture, $"{number:00}-CR-000{number:00}"),
            [.. Enumerable.Range(1, 5).Select(count => Charge($"{count}", "Retail Theft", "13 VSA 2575", $"20{number:00}-0{count}-03", count % 2 == 0 ? "convicted" : "dismissed", $"20{number:00}-1{count % 3}-04", $"20{number:00}-12-24"))])),
    ];

    [OneTimeSetUp]
    public Task Stop_the_day() => Browser.Context.Clock.SetFixedTimeAsync(LocalService.Today.ToDateTime(new(12, 0), DateTimeKind.Utc));

    [Test]
    public async Task Every_charge_has_its_days_in_words_and_its_row_leads_to_it()
    {
        var panel = await Open(Several);
        var rows = panel.Locator("#timeline .lane");

        await Assertions.Expect(rows).ToHaveCountAsync(6);
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("Arrest or citation May 20, 2020 · Dismissed Sep 1, 2020");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("Convicted Sep 1, 2025 · Sentence completed Dec 1, 2025");
        await Assertions.Expect(rows.Nth(3)).ToContainTextAsync("Convicted, date not known");
        await Assertions.Expect(rows.Nth(3).Locator(".sign")).ToHaveCountAsync(0);
        await Assertions.Expect(panel.GetByRole(AriaRole.Img, new() { Name = "1. Retail Theft, drawn from" })).ToBeVisibleAsync();

        await rows.Nth(4).ClickAsync();
        await Arrived(panel, "1. Simple Assault");
        await rows.Nth(2).GetByRole(AriaRole.Link).FocusAsync();
        await panel.Keyboard.PressAsync("Enter");
        await Arrived(panel, "1. Disorderly Conduct by Fighting, Violent, Tumultuous or Threatening Behavior");
    }

    [Test]
    public async Task Another_filing_day_moves_its_line_and_the_wait()
    {
        var panel = await Open([Case("25-CR-00001", Charge("1", "Retail Theft", "13 VSA 2575", "2025-05-20", "dismissed", "2025-09-01", null), Charge("2", "Unlawful Mischief", "13 VSA 3701", "2025-05-20", "convicted", "2025-09-01", "2025-09-01"))]);
        foreach (var owed in new[] { "restitution", "surcharge" })
        {
            var question = panel.Locator("#view-client > section > .question, #view-client > section > div > .question").Filter(new() { HasText = $"Is any {owed}" });
            await question.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();
        }

        var row = panel.Locator("#timeline .lane").Nth(1);
        var axis = panel.Locator("#timeline .axis");
        await Assertions.Expect(row).ToContainTextAsync("Wait until");
        await Assertions.Expect(axis).ToHaveTextAsync(new Regex("^Today, Nov 2, 2026\\d+"));
        Assert.That(await OverShare(row), Is.GreaterThan(0).And.LessThan(1));
        await ExtensionBrowser.Picture(panel, "timeline-waiting");

        await panel.Locator("#as-of").FillAsync("2040-03-01");
        await Assertions.Expect(axis).ToContainTextAsync("As of Mar 1, 2040");
        await Assertions.Expect(row).ToContainTextAsync("Wait over since");
        await Assertions.Expect(row.Locator("line.as-of")).ToHaveCountAsync(1);
        Assert.That(await OverShare(row), Is.EqualTo(1).Within(0.01));
        await Look(panel, "as-of");
        await panel.SetViewportSizeAsync(320, 700);
        await row.ClickAsync();
        await Arrived(panel, "2. Unlawful Mischief");

        await Button(panel, "Back to today").ClickAsync();
        await Assertions.Expect(row.Locator("line.as-of")).ToHaveCountAsync(0);
        await Assertions.Expect(row).ToContainTextAsync("Wait until");
    }

    [Test]
    public async Task It_can_be_read_by_everyone_with_one_charge_with_six_and_with_sixty()
    {
        await Look(await Open([Case("26-CR-00009", Charge("1", "Retail Theft", "13 VSA 2575", null, "dismissed", "2026-10-30"))]), "one");
        await Look(await Open(Several), "six");
        var panel = await Open(Many);
        await Assertions.Expect(panel.Locator("#timeline .lane")).ToHaveCountAsync(60);
        await Look(panel, "sixty");
        await panel.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        Assert.That(await panel.Locator(".lanes").EvaluateAsync<bool>("lanes => lanes.scrollHeight === lanes.clientHeight"), Is.True, "all of it is printed");
        await ExtensionBrowser.Picture(panel, "timeline-print");
    }

    private async Task<IPage> Open(object[] cases)
    {
        await Forget_every_client();
        var panel = await Browser.OpenOwn("panel/panel.html");
        await KeptClient.Keep(panel, Service.Address, "US-VT", cases);
        await Tab(panel, "This client");
        await panel.Locator("#timeline .lane .answer").First.WaitForAsync();
        return panel;
    }

    private static async Task Arrived(IPage panel, string charge)
    {
        var card = panel.GetByRole(AriaRole.Article, new() { Name = charge });
        await Assertions.Expect(card).ToBeFocusedAsync();
        var (top, title) = (await panel.Locator("#top").BoundingBoxAsync(), await card.GetByRole(AriaRole.Heading).BoundingBoxAsync());
        Assert.That(title!.Y, Is.GreaterThanOrEqualTo(top!.Y + top.Height), "its title is below what sticks to the top");
        Assert.That(title.Y, Is.LessThan(panel.ViewportSize!.Height));
    }

    private static async Task<double> OverShare(ILocator row) =>
        (await row.Locator(".wait.over").BoundingBoxAsync())!.Width / (await row.Locator(".wait:not(.over)").BoundingBoxAsync())!.Width;

    private static async Task Look(IPage panel, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1000), (ColorScheme.Dark, 320) })
        {
            await panel.SetViewportSizeAsync(width, 800);
            await panel.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var look = $"{name}-{scheme}-{width}";
            Assert.That(await panel.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), look);
            Assert.That(await panel.EvaluateAsync<string[]>(CutOff), Is.Empty, look);
            Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty, look);
            await ExtensionBrowser.Picture(panel, "timeline-" + look);
        }
    }

    private static object Case(string number, params object[] charges) => new { caseNumber = number, county = "Orleans", status = "closed", charges };

    private static object Charge(string id, string description, string statute, string? arrestedOn, string outcome, string? on, string? completedOn = null) => new
    {
        id,
        number = int.Parse(id, CultureInfo.InvariantCulture),
        description,
        statute,
        level = "misdemeanor",
        arrestedOn,
        disposition = new { outcome, on },
        sentence = new { completedOn },
    };
}
