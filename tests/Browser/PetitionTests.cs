using System.Text.Json;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

public sealed class PetitionTests : Journey
{
    [Test]
    public async Task From_the_page_to_a_petition_to_seal_that_is_ready_to_sign()
    {
        await EnterTheAttorney();
        var (_, panel) = await OpenDocket("dismissed");
        await Button(panel, "Add to client").ClickAsync();
        await Button(panel, "Draft petitions").ClickAsync();
        await panel.Locator("#draft").WaitForAsync();
        await ExtensionBrowser.Picture(panel, "panel-petitions");
        await AnswerWhatIsMissing(panel);
        var reason = panel.GetByLabel("Why it is in the interests of justice");
        await reason.FillAsync("Casey Maple has work that a record would end.");
        await reason.BlurAsync();
        await Assertions.Expect(panel.Locator("#draft")).ToHaveTextAsync("Draft");
        await ExtensionBrowser.Picture(panel, "panel-petitions-answered");

        var papers = await Draft(panel);

        var petition = papers.Texts.Single(paper => paper.Key.Contains("seal-no-conviction")).Value;
        Assert.That(petition, Does.Contain("1001-5-15 Cncr").And.Contain("Chittenden").And.Contain("§ 7603").And.Contain("Casey Q. Maple").And.Contain("Robin Alder").And.Contain("Casey Maple has work that a record would end."));
        Assert.That(petition, Does.Contain("seal").IgnoreCase.And.Not.Contain("expunge").IgnoreCase);
        await Assertions.Expect(panel.Locator("#view-petitions")).ToContainTextAsync("Saved: " + papers.Name);
        await ExtensionBrowser.Picture(panel, "panel-drafted");
    }

    [Test]
    public async Task Two_dockets_of_two_counties_give_a_packet_that_says_what_each_paper_is_for()
    {
        var (_, panel) = await OpenDocket("dismissed");
        await Button(panel, "Add to client").ClickAsync();
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("✓ In Casey Q. Maple’s file");
        (_, panel) = await OpenDocket("new-docket-number");
        await Button(panel, "Add to Casey Q. Maple’s file").ClickAsync();
        await Button(panel, "Draft petitions").ClickAsync();

        var papers = await Draft(panel);

        var files = papers.Manifest!.Value.GetProperty("files").EnumerateArray().ToList();
        Assert.That(files.Select(file => file.GetProperty("file").GetString()), Is.EquivalentTo(papers.Texts.Keys));
        Assert.That(files.Select(file => file.GetProperty("purpose").GetString()), Has.All.Not.Empty);
        var petitions = files.Where(file => Text(file, "title").Contains("Petition")).ToList();
        Assert.That(petitions.Select(file => Text(file, "fileAt")), Has.Some.Contains("Chittenden").And.Some.Contains("Windham"));
        Assert.That(petitions.Select(file => file.GetProperty("serve").GetArrayLength()), Has.All.Positive);
    }

    private static string Text(JsonElement file, string property) => file.GetProperty(property).GetString() ?? "";

    /// <summary>Answers each question of the list in place, until none is left.</summary>
    private static async Task AnswerWhatIsMissing(IPage panel)
    {
        var questions = panel.Locator("#view-petitions form.question:not(.answered)");
        while (await questions.CountAsync() is var left and > 0)
        {
            var question = questions.First;
            if (await question.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).CountAsync() > 0)
            {
                await question.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();
            }
            else
            {
                await question.GetByRole(AriaRole.Textbox).FillAsync("2015-08-03");
                await question.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            }

            await Wait.For(() => questions.CountAsync(), now => now < left);
        }
    }
}
