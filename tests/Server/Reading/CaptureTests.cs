using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

public sealed class CaptureTests
{
    private static readonly SavedPage Page = SavedPage.Named("dismissed");

    [Test]
    public async Task A_value_that_both_readers_read_alike_is_taken()
    {
        var outcome = await Page.Capture(fields: (await Page.Read()).Fields);
        Assert.That(outcome.Result!.Warnings.Select(warning => warning.Kind), Has.None.EqualTo("disagreement"));
        Assert.That(outcome.Result.Person.DateOfBirth, Is.EqualTo(new DateOnly(1990, 3, 14)));
    }

    [Test]
    public async Task A_value_that_the_readers_read_differently_is_taken_from_neither()
    {
        var result = await CaptureWith("parties[1].dateOfBirth", "03/14/1991");
        Assert.That(result!.Person.DateOfBirth, Is.Null);
        Assert.That(
            result.Warnings.Select(warning => (warning.Kind, warning.Path)),
            Has.Some.EqualTo(("disagreement", "/person/dateOfBirth")));
    }

    [Test]
    public async Task An_outcome_that_the_readers_read_differently_is_unknown()
    {
        var result = await CaptureWith("dispositions[0].charges[0].outcome", "Guilty");
        Assert.That(result!.Case.Charges[0].Disposition!.Outcome, Is.EqualTo(DispositionOutcome.Unknown));
        Assert.That(result.Warnings.Select(warning => warning.Path), Has.Some.EndsWith("/charges/1/disposition/outcome"));
    }

    [TestCase("case.number", "1-1-11 Cncr")]
    [TestCase("parties[1].name", "Alder, Rowan")]
    public async Task Nothing_is_taken_where_the_readers_disagree_on_whose_docket_it_is(string field, string text) =>
        Assert.That(await CaptureWith(field, text), Is.Null);

    [Test]
    public async Task A_value_that_only_the_browser_read_is_named()
    {
        var fields = (await Page.Read()).Fields.Append(new ReadField("parties[1].aliases[0]", "Alder, Rowan", "html"));
        var result = (await Page.Capture(fields: [.. fields])).Result!;
        Assert.That(result.Person.Aliases, Is.Empty);
        Assert.That(result.Warnings.Single(warning => warning.Kind == "disagreement").Text, Does.Contain("parties[1].aliases[0]"));
    }

    [Test]
    public async Task What_the_law_gives_charges_of_several_defendants_is_for_an_attorney()
    {
        var result = (await SavedPage.Named("co-defendants").Capture()).Result!;
        var findings = new JurisdictionCatalog().Find("US-VT")!.Evaluate(new Record("US-VT", result.Person, [result.Case]), new DateOnly(2026, 1, 15));
        Assert.That(findings.Charges.Select(charge => charge.Remedies[charge.Best!.Value].Outcome), Is.EqualTo(new[] { FindingOutcome.NeedsReview, FindingOutcome.NeedsReview }));
        Assert.That(findings.Charges.SelectMany(charge => charge.Remedies).Select(remedy => remedy.Outcome), Has.None.EqualTo(FindingOutcome.Eligible).And.None.EqualTo(FindingOutcome.Automatic));
    }

    [TestCase("co-defendants-two", null, "Hazel, Robin T.", true)]
    [TestCase("co-defendants-two", "Jordan Maple", "Maple, Jordan", true)]
    [TestCase("co-defendants-unnamed-caption", null, "Hazel, Robin T.", false)]
    [TestCase("co-defendants-unnamed-caption", "Maple, Jordan", "Maple, Jordan", true)]
    [TestCase("co-defendants-unnamed-caption", "Somebody Else", "Hazel, Robin T.", false)]
    public async Task The_client_among_several_defendants_is_whom_the_caller_or_the_caption_names(string page, string? asked, string name, bool settled)
    {
        var html = SavedPage.Named(page, "oregon").Html;
        var result = (await SavedPage.Captures.ReadAsync(new("us-or-oeci", "file:///page.html", default, html, Defendant: asked))).Result!;
        Assert.That(result.Defendants!.Names, Is.EqualTo(new[] { "Hazel, Robin T.", "Maple, Jordan" }));
        Assert.That((result.Person.Name.Full, result.Defendants.Settled), Is.EqualTo((name, settled)));
    }

    [Test]
    public async Task A_page_with_one_defendant_asks_nothing() =>
        Assert.That((await SavedPage.Named("dismissed", "oregon").Capture()).Result!.Defendants, Is.Null);

    [Test]
    public async Task A_site_that_nobody_knows_is_refused() =>
        Assert.That((await SavedPage.Captures.ReadAsync(new("us-xx-portal", "", default, ""))).Refusal, Is.EqualTo(CaptureRefusal.UnknownSite));

    [TestCase("https://portal.vtcourts.gov/app/RegisterOfActions/#/00", true)]
    [TestCase("https://publicportal.courts.vt.gov/app/RegisterOfActions/#/00", true)]
    [TestCase("http://127.0.0.1:7332/practice/a.html", true)]
    [TestCase("http://127.0.0.1:7332/elsewhere/a.html", false)]
    [TestCase("http://portal.vtcourts.gov/", false)]
    [TestCase("https://portal.vtcourts.gov.evil.example/", false)]
    [TestCase("https://evil.example/portal.vtcourts.gov/", false)]
    [TestCase("C:/Users/someone/docket.html", true)]
    public async Task A_page_of_another_address_is_refused_however_it_looks(string url, bool taken) =>
        Assert.That((await SavedPage.Named("acquitted").Capture(url: url)).Result is not null, Is.EqualTo(taken));

    [Test]
    public async Task A_saved_copy_is_known_by_the_address_it_came_from() =>
        Assert.That((await Page.Capture()).Result!.Url, Does.StartWith("https://publicportal.courts.vt.gov/"));

    [TestCase("file:///C:/Users/casey/docket.html")]
    [TestCase("/home/casey/docket.html")]
    public async Task A_saved_copy_that_names_no_address_keeps_nothing_of_this_computer(string place)
    {
        var capture = (await SavedPage.Named("saved-bare").Capture(url: place)).Result!;
        Assert.That(capture.Url, Is.EqualTo("a saved copy of the page"));
    }

    [TestCase("file:///C:/Users/casey/elsewhere.html")]
    [TestCase("/home/casey/elsewhere.html")]
    public async Task An_address_that_a_saved_copy_only_pretends_to_come_from_is_not_kept(string pretended)
    {
        var html = System.Text.RegularExpressions.Regex.Replace(Page.Html, "https://publicportal[^\"]*", pretended);
        Assert.That((await Page.Capture(html)).Result!.Url, Is.EqualTo("a saved copy of the page"));
    }

    [Test]
    public async Task A_page_of_more_than_two_million_characters_is_refused() =>
        Assert.That((await Page.Capture(Page.Html + new string(' ', Captures.LargestPage))).Refusal, Is.EqualTo(CaptureRefusal.TooLarge));

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<div></p>")]
    [TestCase("<svg>")]
    public async Task A_hundred_thousand_nested_elements_are_refused_at_once(string open)
    {
        var html = string.Concat(Enumerable.Repeat(open, 100_000));
        Assert.That((await InTime(html)).Refusal, Is.EqualTo(CaptureRefusal.TooDeep));
    }

    [TestCase("<script>", "for(i=0;i<n;i++)", "</script>")]
    [TestCase("<style>", "/* <b */", "</style>")]
    public async Task What_scripts_and_styles_hold_is_not_nesting(string open, string text, string close)
    {
        var noise = open + string.Concat(Enumerable.Repeat(text, 5_000)) + close;
        Assert.That((await Page.Capture(noise + Page.Html)).Refusal, Is.Null);
    }

    [Test]
    public async Task Two_megabytes_of_rows_are_read_or_refused_in_time()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>x</td></tr>", 100_000));
        var html = Page.Html.Replace("</table>\n</div>", rows + "</table>\n</div>", StringComparison.Ordinal);
        var outcome = await InTime(html);
        Assert.That(outcome.Result is not null || outcome.Refusal is not null);
    }

    [Test]
    public async Task Hidden_marks_in_a_name_are_taken_out_and_told()
    {
        var result = (await SavedPage.Named("right-to-left-marks").Capture()).Result!;
        Assert.That(result.Person.Name.Full, Is.EqualTo("Maple, yesaC Q."));
        Assert.That(result.Warnings.Select(warning => warning.Path), Has.Some.EqualTo("/person/name"));
        Assert.That(result.Provenance["/person/name"].Text, Does.Contain("\u202e"));
    }

    // Reading never yields, so only another thread can stop waiting for it.
    private static Task<CaptureOutcome> InTime(string html) => Task.Run(() => Page.Capture(html)).WaitAsync(TimeSpan.FromSeconds(30));

    private static async Task<CaptureResult?> CaptureWith(string field, string text)
    {
        var fields = (await Page.Read()).Fields.Select(read => read.Name == field ? read with { Text = text } : read);
        return (await Page.Capture(fields: [.. fields])).Result;
    }
}
