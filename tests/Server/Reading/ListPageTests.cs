using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

/// <summary>Pages that list cases: the folders whose name ends in <c>-search</c>.</summary>
public sealed class ListPageTests
{
    private const string Address = "https://publicaccess.courts.oregon.gov/PublicAccessLogin/Search.aspx?ID=100";

    private static readonly JsonSerializerOptions Json = new(ContractJson.Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static IEnumerable<SavedPage> Pages =>
        Directory.GetDirectories(Repository.File("tests", "pages", "oregon-search")).Order(StringComparer.Ordinal).Select(folder => new SavedPage(folder, "us-or-oeci-search"));

    [TestCaseSource(nameof(Pages))]
    public async Task The_fields_of_a_list_are_those_its_folder_holds(SavedPage page) =>
        Golden.Check(page.FieldsFile, SavedPage.Write(await page.Read()));

    [TestCaseSource(nameof(Pages))]
    public async Task A_list_becomes_the_rows_its_folder_holds(SavedPage page)
    {
        var outcome = await page.Capture(url: Address);
        var list = outcome.Listing is { } listing ? JsonSerializer.Serialize(listing, Json) + "\n" : SavedPage.Write(outcome);
        Golden.Check(Path.Combine(page.Folder, "list.json"), list);
    }

    [Test]
    public async Task A_search_that_finds_nothing_is_an_empty_list()
    {
        var listing = await List("nothing-found");
        Assert.That((listing.Rows.Count, listing.Count, listing.Warnings.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task Words_of_the_court_say_which_cases_are_closed()
    {
        var listing = await List("two-people");
        Assert.That(listing.Rows.Select(row => row.Status), Is.EqualTo(new[] { CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Open, CaseStatus.Open }));
    }

    [Test]
    public async Task A_row_that_cannot_be_read_stops_no_other_and_says_why()
    {
        var listing = await List("unreadable-rows");
        Assert.That(listing.Rows.Select(row => row.Unread is not null), Is.EqualTo(new[] { true, true, true, false }));
        Assert.That(listing.Rows[1].CaseNumber, Is.Null);
        Assert.That(listing.Warnings.Single().Text, Does.Contain("counts 5 cases, and 4"));
    }

    [Test]
    public async Task A_link_to_another_site_is_never_taken() =>
        Assert.That((await List("unreadable-rows")).Rows[2].Link, Is.Null);

    [Test]
    public async Task A_row_that_the_readers_read_differently_says_so_and_the_others_stay()
    {
        var page = Page("two-people");
        var fields = (await page.Read()).Fields.Select(field => field.Name == "rows[1].status" ? field with { Text = "Open" } : field);
        var rows = (await page.Capture(fields: [.. fields], url: Address)).Listing!.Rows;
        Assert.That(rows.Select(row => row.Unread is null), Is.EqualTo(new[] { true, false, true, true, true }));
        Assert.That((rows[1].Status, rows[1].StatusText), Is.EqualTo((CaseStatus.Unknown, (string?)null)));
    }

    [Test]
    public async Task A_saved_list_that_names_no_address_leads_nowhere() =>
        Assert.That((await Page("two-people").Capture()).Listing!.Rows.Select(row => row.Link), Has.All.Null);

    private static SavedPage Page(string name) => Pages.Single(page => Path.GetFileName(page.Folder) == name);

    private static async Task<Listing> List(string name) => (await Page(name).Capture(url: Address)).Listing!;
}
