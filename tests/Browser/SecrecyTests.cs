using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>What a page, or a script that has broken into the extension's part of a page, can get hold of: nothing.</summary>
public sealed class SecrecyTests : Journey
{
    private const string Fetch = """
        ([address, token]) => fetch(address, { headers: token ? { Authorization: 'Bearer ' + token } : {} }).then(answer => answer.text(), () => 'refused')
        """;

    [TestCase("local")]
    [TestCase("session")]
    public async Task The_content_script_cannot_read_the_token_or_a_record(string area)
    {
        var (docket, _) = await OpenDocket("dismissed");

        var read = await InContentScript(docket, $"chrome.storage.{area}.get().then(found => JSON.stringify(found), error => error.message)");

        Assert.That(read, Does.Contain("Access to storage is not allowed from this context"));
    }

    [Test]
    public async Task The_content_script_cannot_ask_the_service()
    {
        var (docket, panel) = await OpenDocket("dismissed");
        var token = await Token(panel);

        var answer = await InContentScript(docket, $"fetch('{Service.Address}/api/clients', {{ headers: {{ Authorization: 'Bearer {token}' }} }}).then(answer => 'read ' + answer.status, () => 'refused')");

        Assert.That(answer, Is.EqualTo("refused"));
    }

    [Test]
    public async Task A_web_page_gets_nothing_from_the_service_even_with_the_right_token()
    {
        var (docket, panel) = await OpenDocket("dismissed");
        var token = await Token(panel);

        foreach (var call in new[] { "/api/status", "/api/clients", "/api/sites" })
        {
            Assert.That(await docket.EvaluateAsync<string>(Fetch, new[] { Service.Address + call, token }), Is.EqualTo("refused"));
            Assert.That(await docket.EvaluateAsync<string>(Fetch, new[] { Service.Address + call, "" }), Is.EqualTo("refused"));
        }
    }

    [Test]
    public async Task A_web_page_sees_nothing_of_the_extension()
    {
        var (docket, _) = await OpenDocket("dismissed");
        await new Overlay(docket).Badges(1);

        Assert.That(await docket.EvaluateAsync<bool>("typeof RecordClearancePage === 'undefined' && typeof chrome?.storage === 'undefined'"));
        Assert.That(await docket.EvaluateAsync<bool>("document.querySelector('record-clearance').shadowRoot === null"));
        Assert.That(await docket.EvaluateAsync<string>(Fetch, new[] { $"chrome-extension://{Browser.Id}/panel/panel.html", "" }), Is.EqualTo("refused"));
    }

    [Test]
    public async Task Markup_in_a_name_is_shown_as_the_text_it_is()
    {
        const string name = "<img src=x onerror=alert(1)>";
        var dialogs = 0;
        Browser.Context.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        var (docket, panel) = await OpenDocket("markup-in-name", html => html.Replace("UNLAWFUL MISCHIEF $250 OR LESS", "&lt;b&gt;MISCHIEF&lt;/b&gt;"));

        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync(name);
        await Assertions.Expect(panel.Locator("#view-page")).ToContainTextAsync("<b>MISCHIEF</b>");
        Assert.That(await new Overlay(docket).Badges(1), Has.Count.EqualTo(1));
        await ExtensionBrowser.Picture(panel, "panel-markup-in-name");
        await Button(panel, "Add to client").ClickAsync();
        await Button(panel, "Draft petitions").ClickAsync();
        var papers = await Papers.From(await panel.RunAndWaitForDownloadAsync(() => panel.Locator("#draft").ClickAsync()));

        Assert.That(papers.Texts.Values, Has.Some.Contains(name));
        Assert.That(await panel.Locator("img, main b:has-text('MISCHIEF')").CountAsync(), Is.Zero);
        Assert.That(dialogs, Is.Zero);
    }

    private static Task<string> Token(IPage own) => own.EvaluateAsync<string>("chrome.storage.local.get('token').then(({ token }) => token)");

    /// <summary>Runs a script where the extension's own content scripts run.</summary>
    private async Task<string> InContentScript(IPage page, string script)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var world = new TaskCompletionSource<int>();
        session.Event("Runtime.executionContextCreated").OnEvent += (_, created) =>
        {
            var context = created!.Value.GetProperty("context");
            if (context.GetProperty("origin").GetString() == "chrome-extension://" + Browser.Id)
            {
                world.TrySetResult(context.GetProperty("id").GetInt32());
            }
        };
        await session.SendAsync("Runtime.enable");
        var answer = await session.SendAsync("Runtime.evaluate", new() { ["contextId"] = await world.Task, ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer!.Value.GetProperty("result").GetProperty("value").GetString()!;
    }
}
