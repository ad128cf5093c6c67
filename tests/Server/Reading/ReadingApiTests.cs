using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Reading;

public sealed class ReadingApiTests
{
    private RunningService service;

    [OneTimeSetUp]
    public async Task Start() => service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await service.DisposeAsync();

    [Test]
    public async Task The_extension_gets_every_court_with_its_platform_laid_under()
    {
        var sites = await service.Get<JsonElement>("/api/sites");
        var vermont = sites.EnumerateArray().Single(site => site.GetProperty("id").GetString() == "us-vt-portal");
        Assert.That(vermont.GetProperty("sections").GetProperty("parties").GetProperty("need").GetString(), Is.EqualTo("always"));
    }

    [Test]
    public async Task Maps_that_have_not_changed_are_not_sent_again()
    {
        using var first = await service.Client.GetAsync("/api/sites");
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/sites") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await service.Client.SendAsync(ask);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task A_posted_docket_comes_back_as_a_person_and_a_case()
    {
        var result = await service.Post<CaptureResult>("/api/captures", Request("dismissed"));
        Assert.That(result.Person.Name.Full, Is.EqualTo("Maple, Casey Q."));
        Assert.That(result.Case.Charges[0].Disposition!.Outcome, Is.EqualTo(DispositionOutcome.Dismissed));
        Assert.That(result.Provenance["/cases/1001-5-15 Cncr/charges/1/arrestedOn"].Text, Is.EqualTo("05/03/2015"));
    }

    [Test]
    public async Task A_page_that_does_not_fit_is_answered_with_what_is_missing()
    {
        using var answer = await Post(Request("renamed-section"));
        var problem = await RunningService.Problem(answer, 422, "page-does-not-fit");
        Assert.That(problem.GetProperty("missing").EnumerateArray().Select(missing => missing.GetString()), Is.EqualTo(new[] { "Party Information" }));
    }

    [TestCase("signed-out", "not signed in")]
    [TestCase("error-page", "error")]
    [TestCase("partly-drawn", "still loading")]
    [TestCase("search-results", "not a docket")]
    [TestCase("civil-docket", "not a criminal one")]
    public async Task A_page_that_is_no_docket_has_a_message_of_its_own(string page, string says)
    {
        using var answer = await Post(Request(page));
        var problem = await RunningService.Problem(answer, 422, "page-does-not-fit");
        Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(says));
    }

    [Test]
    public async Task A_restricted_case_is_refused()
    {
        using var answer = await Post(Request("sealed"));
        await RunningService.Problem(answer, 422, "page-restricted");
    }

    [Test]
    public async Task A_page_too_deep_to_read_is_refused()
    {
        using var answer = await Post(Request("dismissed") with { Html = string.Concat(Enumerable.Repeat("<div>", 100_000)) });
        await RunningService.Problem(answer, 422, "page-too-deep");
    }

    [Test]
    public async Task A_site_that_nobody_knows_is_refused()
    {
        using var answer = await Post(Request("dismissed") with { Site = "us-xx-portal" });
        await RunningService.Problem(answer, 422, "unknown-site");
    }

    private Task<HttpResponseMessage> Post(CaptureRequest request) =>
        service.Client.PostAsJsonAsync("/api/captures", request, ContractOptions.Json);

    private static CaptureRequest Request(string page) =>
        new("us-vt-portal", "https://portal.vtcourts.gov/app/RegisterOfActions/#/00", DateTimeOffset.UnixEpoch, SavedPage.Named(page).Html);
}
