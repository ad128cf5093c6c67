using RecordClearance.Contract;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

/// <summary>The made-up dockets a newcomer walks through.</summary>
public sealed class PracticeTests
{
    private static readonly string Folder = Repository.File("server", "Jurisdictions", "Vermont", "practice");

    private static IEnumerable<string> Dockets => Directory.GetFiles(Folder, "*-maple-*.html").Concat(Directory.GetFiles(Folder, "*-birch-*.html")).Select(Path.GetFileName)!;

    [TestCaseSource(nameof(Dockets))]
    public async Task A_practice_docket_is_read_like_a_court_s(string file)
    {
        var result = (await Read(file)).Result!;
        Assert.That(result.Warnings.Where(warning => warning.Kind != "restricted"), Is.Empty);
        Assert.That(result.Case.Charges.Select(charge => charge.Disposition!.Outcome), Has.None.EqualTo(DispositionOutcome.Unknown));
        Assert.That(result.Person.DateOfBirth, Is.Not.Null);
    }

    [Test]
    public async Task Casey_Maple_has_three_dockets_in_two_counties()
    {
        var results = await Task.WhenAll(Dockets.Where(file => file.Contains("maple", StringComparison.Ordinal)).Select(Read));
        Assert.That(results.Select(result => result.Result!.Case.County).Order(), Is.EqualTo(new[] { "Chittenden", "Chittenden", "Washington" }));
        Assert.That(results.Select(result => result.Result!.Person.DateOfBirth).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase("6-a-docket-in-a-frame.html", PageState.NotDocket)]
    [TestCase("7-signed-out.html", PageState.SignedOut)]
    public async Task A_practice_page_without_a_docket_says_what_it_is(string file, PageState state) =>
        Assert.That((await PageReader.ReadAsync(Html(file), SavedPage.Sites.Find("us-vt-portal")!)).State, Is.EqualTo(state));

    [Test]
    public void Practice_pages_run_no_script_and_fetch_nothing() =>
        Assert.That(
            Directory.GetFiles(Folder).Where(file => File.ReadAllText(file) is var html && (html.Contains("<script", StringComparison.Ordinal) || html.Contains("https:", StringComparison.Ordinal))),
            Is.Empty);

    private static Task<CaptureOutcome> Read(string file) =>
        SavedPage.Captures.ReadAsync(new("us-vt-portal", "http://127.0.0.1:7332/practice/" + file, DateTimeOffset.UnixEpoch, Html(file)));

    private static string Html(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
