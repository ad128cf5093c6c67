using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>S8: how much the service takes.</summary>
public sealed class LimitTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task S8_a_body_over_two_megabytes_is_refused_before_it_is_sent()
    {
        var answer = await RawAnswer.To(_service.Address, "POST /api/captures",
            $"Host: {_service.Address.Authority}", $"Origin: {RunningService.Origin}",
            $"Authorization: {_service.Client.DefaultRequestHeaders.Authorization}", "Content-Type: application/json", "Content-Length: 5000000");
        Assert.That(answer.Status, Is.EqualTo(413));
        Assert.That(answer.Text, Does.Contain("urn:recordclearance:too-large"));
    }

    [Test]
    public async Task S8_a_body_that_grows_over_two_megabytes_is_refused()
    {
        var content = new StringContent($$"""{"record":"{{new string('x', 2 * 1024 * 1024)}}"}""", Encoding.UTF8, "application/json");
        await RunningService.Problem(await _service.Client.SendAsync(new(HttpMethod.Post, "/api/evaluations") { Content = content, Headers = { TransferEncodingChunked = true } }), 413, "too-large");
    }

    [Test]
    public async Task S8_json_nested_deeper_than_the_contract_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 1000));
        var problem = await RunningService.Problem(await _service.Client.PostAsync("/api/evaluations", new StringContent($$"""{"record":{"facts":{"x":{{deep}}""", Encoding.UTF8, "application/json")), 400, "malformed-request");
        Assert.That(problem.GetProperty("detail").GetString(), Does.Contain("nested deeper than 32"));
    }

    [Test]
    public async Task S8_a_record_of_more_than_five_hundred_cases_is_refused()
    {
        var record = new Record("US-VT", Casey.Person, [.. Enumerable.Range(0, 501).Select(number => new Case(number.ToString()))]);
        await RunningService.Problem(await _service.Client.PostAsJsonAsync("/api/evaluations", new EvaluationRequest(record), ContractOptions.Json), 422, "too-many-cases");
    }

    [Test]
    public async Task S8_a_stranger_that_asks_too_often_is_told_to_wait_and_takes_nothing_from_a_paired_browser()
    {
        using var stranger = _service.Extension();
        var answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => stranger.GetAsync("/api/status")));
        await RunningService.Problem(answers.First(answer => !answer.IsSuccessStatusCode), 429, "too-many-requests");
        Assert.That((await _service.Client.GetAsync("/api/status")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void S8_each_paired_browser_has_its_own_limit()
    {
        var limiter = _service.App.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        int Allowed(string browser) => Enumerable.Range(0, 5000).Count(_ => limiter.AttemptAcquire(AskedBy(browser)).IsAcquired);
        Assert.That(Allowed("one"), Is.InRange(200, 4000));
        Assert.That(Allowed("two"), Is.InRange(200, 4000));
    }

    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"X"}},"cases":[]},"asOf":"tomorrow"}""", "At $.asOf: the value is not of the expected type.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"X"}}}}""", "these members are missing: 'cases'.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"X","full":"Y"}},"cases":[]}}""", "a member is given twice.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"X"}},"cases":[]},"asof":"2026-11-02"}""", "At $.asof: 'asof' is not a member of this contract.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"X"}},"cases":[{"caseNumber":"1","status":2}]}}""", "At $.record.cases[0].status: the value is not of the expected type.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":null}},"cases":[]}}""", "At $.record.person.name.full: the value is not of the expected type.")]
    [TestCase("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"\ud800"}},"cases":[]}}""", "At $.record.person.name.full: the value is not of the expected type.")]
    [TestCase("not json", "At $: it is not JSON.")]
    [TestCase("", "The body is missing or incomplete.")]
    public async Task A_malformed_request_is_refused_with_the_place_and_what_is_wrong(string body, string detail)
    {
        var problem = await RunningService.Problem(await _service.Client.PostAsync("/api/evaluations", new StringContent(body, Encoding.UTF8, "application/json")), 400, "malformed-request");
        Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(detail).And.Not.Contain("RecordClearance.Contract"));
    }

    private static DefaultHttpContext AskedBy(string browser) =>
        new() { User = new(new ClaimsIdentity([new(ClaimTypes.Name, browser)], "test")) };
}
