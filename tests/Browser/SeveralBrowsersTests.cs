using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class SeveralBrowsersTests : Journey
{
    [Test]
    public async Task Two_browsers_are_paired_at_once_and_work_on_the_same_file()
    {
        await using var other = await ExtensionBrowser.Start();
        var options = await Pairing.Pair(other, Service.Address, () => Task.FromResult(Service.Code));
        await Assertions.Expect(options.GetByRole(AriaRole.List, new() { Name = "Paired browsers" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);

        var (_, here) = await OpenDocket("dismissed");
        await Button(here, "Add to client").ClickAsync();
        await Tab(here, "This client");
        var there = await other.OpenPanel(await other.OpenDocket("new-docket-number"));
        await Button(there, "Add to client").ClickAsync();
        await Assertions.Expect(there.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");

        // Here the file is one version behind: the change is made on the newer one, and both stay.
        await Button(here.Locator("#view-client"), "Edit date of birth").ClickAsync();
        await here.Locator("form.edit").GetByLabel("Date of birth").FillAsync("1990-03-15");
        await Button(here.Locator("form.edit"), "Save").ClickAsync();

        await Assertions.Expect(here.Locator("#view-client")).ToContainTextAsync("2 dockets");
        await Assertions.Expect(here.Locator("#view-client")).ToContainTextAsync("Mar 15, 1990");
    }

    [Test]
    public async Task Another_extension_is_refused()
    {
        await using var other = await ExtensionBrowser.Start(stranger: true);
        var page = await other.OpenOwn("options/options.html");

        var answers = await page.EvaluateAsync<int[]>("""
            (address) => Promise.all([
              fetch(address + '/api/pairing/start', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
              fetch(address + '/api/clients'),
            ]).then(answers => answers.map(answer => answer.status))
            """, Service.Address);

        Assert.That(answers, Is.EqualTo(new[] { 403, 401 }));
    }
}
