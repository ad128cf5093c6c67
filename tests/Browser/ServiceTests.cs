using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class ServiceTests : Journey
{
    [Test]
    public async Task The_service_answers_the_extension_and_no_web_page()
    {
        var ours = await Browser.OpenOwn("options/options.html");
        var theirs = await Browser.OpenDocket("search-results");

        Assert.That(await ours.EvaluateAsync<int>("address => fetch(address).then(answer => answer.status)", Status), Is.EqualTo(200));
        Assert.That(await theirs.EvaluateAsync<string>("address => fetch(address).then(() => 'read', () => 'refused')", Status), Is.EqualTo("refused"));
    }

    [Test]
    public async Task A_person_pairs_the_browser_with_the_code_on_the_terminal()
    {
        var options = await Browser.OpenOwn("options/options.html");
        await options.GetByText("This browser is paired with the service").WaitForAsync();

        await ExtensionBrowser.Picture(options, "paired");
        Assert.That(await options.GetByRole(AriaRole.List, new() { Name = "Paired browsers" }).TextContentAsync(), Does.Contain("(this one)"));
    }

    [Test]
    public async Task The_service_stops_and_starts_again_at_the_same_address()
    {
        var ours = await Browser.OpenOwn("options/options.html");

        await Service.Stop();
        Assert.That(await ours.EvaluateAsync<bool>("address => fetch(address).then(() => true, () => false)", Status), Is.False);

        await Service.StartAgain();
        Assert.That(await ours.EvaluateAsync<bool>("address => fetch(address).then(() => true, () => false)", Status), Is.True);
    }

    private string Status => Service.Address + "/api/status";
}
