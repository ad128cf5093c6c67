using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The list of a court's search, and reading the cases it names one after the other.</summary>
public sealed class CaptureAllTests : Journey
{
    private const string Robin = "Hazel, Robin T";

    private ListedCourt _court = null!;

    [SetUp]
    public async Task Serve_the_court()
    {
        _court = await ListedCourt.Start();
        await _court.Serve(Browser);
    }

    [TearDown]
    public async Task Close_the_court() => await _court.DisposeAsync();

    [Test]
    public async Task A_search_is_listed_by_person_and_one_persons_cases_are_read_one_at_a_time()
    {
        var panel = await OpenList();
        await Assertions.Expect(panel.Locator("#status")).ToHaveTextAsync("5 cases listed");
        await Assertions.Expect(panel.Locator("#view-page section.card")).ToHaveCountAsync(3);
        await ExtensionBrowser.Picture(panel, "list");

        await Button(Person(panel), "Capture all 3").ClickAsync();

        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 3 of 3.");
        await Assertions.Expect(Person(panel).GetByText("✓ in the file")).ToHaveCountAsync(3);
        await Assertions.Expect(Button(Person(panel), "Nothing chosen")).ToHaveAttributeAsync("aria-disabled", "true");
        Assert.That(_court.Opened, Is.EqualTo(ListedCourt.Robins));
        Assert.That(_court.MostAtOnce, Is.EqualTo(1));
        Assert.That(Browser.Context.Pages.Count(page => page.Url.Contains("CaseDetail")), Is.Zero, "the tabs are closed again");

        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#client-name + p")).ToContainTextAsync("3 dockets");
        await Assertions.Expect(panel.Locator("#view-client .answer").First).ToBeVisibleAsync();
        await Button(panel, "Good").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToBeEmptyAsync();
    }

    [Test]
    public async Task Only_what_is_ticked_is_opened_and_the_file_says_what_was_not_read()
    {
        var panel = await OpenList();
        await Person(panel).GetByRole(AriaRole.Checkbox, new() { NameRegex = new(ListedCourt.Robins[1]) }).UncheckAsync();
        await Button(Person(panel), "Capture 2 of 3").ClickAsync();

        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 2 of 2.");
        Assert.That(_court.Opened, Is.EqualTo(new[] { ListedCourt.Robins[0], ListedCourt.Robins[2] }));
        await Tab(panel, "This client");
        await panel.GetByText("Listed and not read (1)").ClickAsync();
        await ExtensionBrowser.Picture(panel, "list-not-read");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);

        await Button(panel, "Read these").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 1 of 1.");
        await Assertions.Expect(panel.Locator("#not-read")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_pause_lets_the_open_page_finish_and_opens_no_other_until_it_is_resumed()
    {
        _court.Hold(ListedCourt.Robins[0]);
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync($"Reading case 1 of 3: {ListedCourt.Robins[0]}");
        await Button(panel, "Pause").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync($"Pausing: {ListedCourt.Robins[0]} is still being read");
        await Assertions.Expect(Button(panel, "Resume")).ToBeFocusedAsync();
        await ExtensionBrowser.Picture(panel, "list-pausing");

        _court.LetGo(ListedCourt.Robins[0]);
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Paused: 1 of 3 cases done");
        Assert.That(_court.Opened, Has.Count.EqualTo(1));

        await Button(panel, "Resume").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 3 of 3.");
        Assert.That(_court.Opened, Is.EqualTo(ListedCourt.Robins));
    }

    [Test]
    public async Task A_stop_opens_nothing_more_and_keeps_what_was_read()
    {
        _court.Hold(ListedCourt.Robins[1]);
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Reading case 2 of 3");
        await Button(panel, "Stop").ClickAsync();

        await Assertions.Expect(panel.Locator("#run")).ToBeEmptyAsync();
        await Assertions.Expect(Person(panel).GetByText("✓ in the file")).ToHaveCountAsync(1);
        Assert.That(_court.Opened, Has.Count.EqualTo(2));
        _court.LetGo(ListedCourt.Robins[1]);
    }

    [Test]
    public async Task A_sign_in_page_holds_the_run_says_so_and_nothing_is_lost()
    {
        _court.Put(ListedCourt.Robins[1], ListedCourt.SignIn);
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("The court’s site asks you to sign in.");
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync($"Held at case 2 of 3: {ListedCourt.Robins[1]}");
        await Look(panel, "list-held");
        Assert.That(_court.Opened, Has.Count.EqualTo(2));

        _court.Put(ListedCourt.Robins[1], ListedCourt.Case(ListedCourt.Robins[1]));
        await Button(panel, "Resume").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 3 of 3.");
    }

    [Test]
    public async Task One_case_that_cannot_be_read_is_listed_with_its_reason_and_stops_no_other()
    {
        _court.Put(ListedCourt.Robins[0], ListedCourt.Error);
        _court.Put(ListedCourt.Robins[1], ListedCourt.Case(ListedCourt.Robins[1], page => page.Replace("Hazel, Robin T.", "Fir, Alex").Replace("ROBIN T HAZEL", "ALEX FIR")));
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();

        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 1 of 3.");
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync($"{ListedCourt.Robins[0]}: The court’s site showed an error instead of it.");
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync($"{ListedCourt.Robins[1]}: Its page names another person.");
        await Assertions.Expect(Person(panel).GetByText("! could not be read")).ToHaveCountAsync(2);
        await Look(panel, "list-ended");
    }

    [Test]
    public async Task A_case_that_holds_the_run_up_can_be_skipped_and_a_closed_tab_holds_it_too()
    {
        _court.Hold(ListedCourt.Robins[0]);
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Reading case 1 of 3");
        await panel.EvaluateAsync("chrome.storage.session.get('run').then(({ run }) => chrome.tabs.remove(run.tab))");
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("The tab was closed before its case was read.");
        _court.LetGo(ListedCourt.Robins[0]);

        await Button(panel, "Skip this case").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 2 of 3.");
    }

    [Test]
    public async Task A_second_spelling_of_the_name_is_asked_about()
    {
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 3 of 3.");

        await Button(panel.Locator("#view-page section.card").Last, "Capture this case").ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Dialog)).ToContainTextAsync("These cases are about Hazel, Robin T");
        await Button(panel, "Same person").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read: 1 of 1.");
        await Tab(panel, "This client");
        await Assertions.Expect(panel.Locator("#client-name + p")).ToContainTextAsync("4 dockets");
    }

    [Test]
    public async Task A_closed_browser_goes_on_where_it_was()
    {
        _court.Hold(ListedCourt.Robins[1]);
        var panel = await OpenList();
        await Button(Person(panel), "Capture all 3").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Reading case 2 of 3");
        var opened = _court.Opened.Count;
        _court.LetGo(ListedCourt.Robins[1]);

        await Browser.Restart();
        await _court.Serve(Browser);
        panel = await Browser.OpenPanel(await Browser.Open(ListedCourt.List));
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("listed cases still wait to be read.");
        await ExtensionBrowser.Picture(panel, "list-interrupted");
        Assert.That(_court.Opened, Has.Count.EqualTo(opened));
        await Button(panel, "Resume").ClickAsync();
        await Assertions.Expect(panel.Locator("#run")).ToContainTextAsync("Cases read:");
        await Assertions.Expect(Person(panel).GetByText("✓ in the file")).ToHaveCountAsync(3);
    }

    [Test]
    public async Task A_list_can_be_used_by_everyone_and_fits_a_narrow_window() => await Look(await OpenList(), "list");

    [Test]
    public async Task A_search_that_found_nothing_says_what_to_do()
    {
        await Browser.Serve($"{ListedCourt.List}&none", File.ReadAllText(Repository.File("tests", "pages", "oregon-search", "nothing-found", "page.html")));
        var panel = await Browser.OpenPanel(await Browser.Open($"{ListedCourt.List}&none"));
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("The search found no case.");
    }

    private static ILocator Person(IPage panel) => panel.Locator("#view-page section.card").First;

    private async Task<IPage> OpenList()
    {
        var panel = await Browser.OpenPanel(await Browser.Open(ListedCourt.List));
        await Assertions.Expect(Person(panel)).ToContainTextAsync(Robin);
        return panel;
    }

    private static async Task Look(IPage panel, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1000), (ColorScheme.Dark, 320) })
        {
            await panel.SetViewportSizeAsync(width, 800);
            await panel.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.That(await panel.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
            Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
            await ExtensionBrowser.Picture(panel, $"{name}-{scheme}");
        }
    }
}
