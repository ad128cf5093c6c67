using RecordClearance.Contract;
using RecordClearance.Practice;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

/// <summary>The made-up dockets a newcomer walks through.</summary>
public sealed class PracticeTests
{
    private static IEnumerable<string> Dockets => PracticePages.All.Keys.Where(file => file.Contains("-maple-") || file.Contains("-birch-") || file.Contains("-juniper-"));

    [TestCaseSource(nameof(Dockets))]
    public async Task A_practice_docket_is_read_like_a_court_s(string file)
    {
        var result = (await Read(file)).Result!;
        Assert.That(result.Warnings.Where(warning => warning.Kind != "restricted"), Is.Empty);
        Assert.That(result.Case.Charges.Select(charge => charge.Disposition!.Outcome), Has.None.EqualTo(DispositionOutcome.Unknown));
        Assert.That(result.Person.DateOfBirth, Is.Not.Null);
    }

    [TestCase("maple", new[] { "Chittenden", "Chittenden", "Washington" })]
    [TestCase("juniper", new[] { "Lane", "Lane", "Marion" })]
    public async Task One_person_has_three_dockets_in_two_counties(string name, string[] counties)
    {
        var results = await Task.WhenAll(Dockets.Where(file => file.Contains(name, StringComparison.Ordinal)).Select(Read));
        Assert.That(results.Select(result => result.Result!.Case.County).Order(), Is.EqualTo(counties));
        Assert.That(results.Select(result => result.Result!.Person.DateOfBirth).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase("6-a-docket-in-a-frame.html", PageState.NotDocket)]
    [TestCase("7-signed-out.html", PageState.SignedOut)]
    public async Task A_practice_page_without_a_docket_says_what_it_is(string file, PageState state) =>
        Assert.That((await PageReader.ReadAsync(PracticePages.All[file], Map(file))).State, Is.EqualTo(state));

    [Test]
    public void Practice_pages_run_no_script_and_fetch_nothing() =>
        Assert.That(PracticePages.All.Where(page => page.Value.Contains("<script", StringComparison.Ordinal) || page.Value.Contains("https:", StringComparison.Ordinal)).Select(page => page.Key), Is.Empty);

    [Test]
    public void The_list_shows_every_practice_page_under_its_state()
    {
        var states = PracticePages.Index.Split("<h2>").ToDictionary(part => part.Split("</h2>")[0]);
        Assert.That(states["Vermont"], Does.Contain("Casey Maple: a charge that was dismissed").And.Not.Contain("oregon"));
        Assert.That(states["Oregon"], Does.Contain("Quinn Juniper: convicted of a misdemeanor in 2018").And.Not.Contain("maple"));
        Assert.That(PracticePages.All.Keys.Where(file => !PracticePages.Index.Contains($"\"/practice/{file}\"")), Is.Empty);
    }

    private static Task<CaptureOutcome> Read(string file) =>
        SavedPage.Captures.ReadAsync(new(Map(file).Id, Address(file), DateTimeOffset.UnixEpoch, PracticePages.All[file]));

    // Maps may share the practice address; the longest fits best.
    private static SiteMap Map(string file) =>
        SavedPage.Sites.All.SelectMany(map => map.Matches.Select(match => (map, match)))
            .Where(each => each.match.StartsWith("http://127.0.0.1/", StringComparison.Ordinal) && Address(file).StartsWith(each.match.TrimEnd('*').Replace("127.0.0.1", "127.0.0.1:7332"), StringComparison.Ordinal))
            .MaxBy(each => each.match.Length).map;

    private static string Address(string file) => "http://127.0.0.1:7332/practice/" + file;
}
