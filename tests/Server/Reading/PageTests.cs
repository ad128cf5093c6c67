using RecordClearance.Contract;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

/// <summary>Every folder of <c>tests/pages</c>; the extension's reader runs the same folders under node and in Chromium.</summary>
public sealed class PageTests
{
    [TestCaseSource(typeof(SavedPage), nameof(SavedPage.All))]
    public async Task The_fields_of_a_page_are_those_its_folder_holds(SavedPage page) =>
        Golden.Check(page.FieldsFile, SavedPage.Write(await page.Read()));

    [TestCaseSource(typeof(SavedPage), nameof(SavedPage.All))]
    public async Task A_page_becomes_the_case_its_folder_holds(SavedPage page) =>
        Golden.Check(page.CaseFile, SavedPage.Write(await page.Capture()));

    [TestCaseSource(typeof(SavedPage), nameof(SavedPage.All))]
    public void The_folder_of_a_page_says_what_is_odd_about_it(SavedPage page) =>
        Assert.That(File.ReadAllText(Path.Combine(page.Folder, "README.md")), Does.Contain("invented"));

    [TestCaseSource(typeof(SavedPage), nameof(SavedPage.Captured))]
    public async Task Every_value_of_a_case_says_where_on_the_page_it_was_read(SavedPage page)
    {
        var reading = await page.Read();
        var outcome = await page.Capture();
        var places = reading.Fields.ToDictionary(field => field.Name, field => field.Place);
        Assert.Multiple(() =>
        {
            foreach (var (path, from) in outcome.Result!.Provenance)
            {
                Assert.That(places.GetValueOrDefault(from.Field), Is.EqualTo(from.Place), path);
            }

            var unsourced = ValuePaths.Of(outcome.Result).Where(path => !ValuePaths.HasSource(path, outcome.Result.Provenance));
            Assert.That(unsourced, Is.Empty);
        });
    }
}
