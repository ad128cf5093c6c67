using System.Text.Json;
using System.Text.RegularExpressions;
using RecordClearance.Problems;

namespace RecordClearance.Tests.Http;

public sealed partial class DescriptionTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task The_description_lists_every_call_and_every_problem()
    {
        var document = await _service.Get<JsonElement>("/openapi/v1.json");
        var calls = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(call => $"{call.Name.ToUpperInvariant()} {path.Name}"));
        Assert.That(calls, Is.EquivalentTo(
        [
            "GET /api/status", "POST /api/pairing/start", "POST /api/pairing", "POST /api/pairing/rotate", "GET /api/pairings", "DELETE /api/pairings/{id}",
            "GET /api/sites", "POST /api/captures", "POST /api/listings", "POST /api/evaluations", "POST /api/evaluations/turning-points", "POST /api/plans", "POST /api/petitions", "POST /api/petitions/pdf", "GET /api/jurisdictions", "GET /api/jurisdictions/{id}/law",
            "GET /api/clients", "GET /api/clients/overview", "POST /api/clients/{id}/calendar", "POST /api/clients/{id}/charges", "POST /api/clients", "DELETE /api/clients", "POST /api/clients/matches", "GET /api/clients/{id}", "DELETE /api/clients/{id}",
            "PUT /api/clients/{id}/list", "PUT /api/clients/{id}/capturing", "PUT /api/clients/{id}/cases", "POST /api/clients/{id}/cases/remove", "POST /api/clients/{id}/edits", "POST /api/clients/{id}/edits/{editId}/undo",
            "POST /api/clients/{id}/edits/{editId}/redo", "PUT /api/clients/{id}/choices", "GET /api/templates", "POST /api/templates/check",
            "GET /api/templates/{jurisdiction}/{name}", "PUT /api/templates/{jurisdiction}/{name}", "DELETE /api/templates/{jurisdiction}/{name}",
        ]));
        var text = document.GetProperty("info").GetProperty("description").GetString();
        foreach (var problem in ProblemList.All)
            Assert.That(text, Does.Contain(problem.Type));
    }

    [Test]
    public async Task The_description_writes_choices_as_the_contract_does()
    {
        var outcome = (await _service.Get<JsonElement>("/openapi/v1.json")).GetProperty("components").GetProperty("schemas").GetProperty("FindingOutcome");
        Assert.That(outcome.GetProperty("enum").EnumerateArray().Select(word => word.GetString()), Does.Contain("eligible-on"));
    }

    [Test]
    public void Every_problem_has_its_own_type_and_says_what_to_do()
    {
        Assert.That(ProblemList.All.Select(problem => problem.Type), Is.Unique);
        Assert.That(ProblemList.All.Select(problem => problem.Next), Has.All.Length.GreaterThan(10));
    }

    [Test]
    public async Task The_practice_dockets_are_plain_pages_without_a_token()
    {
        var index = await _service.Client.GetStringAsync("/practice/");
        Assert.That(index, Does.Contain("do not exist").And.Contain("not legal advice"));
        var dockets = Link().Matches(index).Select(link => link.Groups[1].Value).ToList();
        Assert.That(dockets, Is.Not.Empty);
        foreach (var docket in dockets)
        {
            var page = await _service.Client.GetStringAsync(docket);
            Assert.That(page, Does.Contain("Practice ").And.Not.Contain("<script"), docket);
        }
        await RunningService.Problem(await _service.Client.GetAsync("/practice/no-such-page.html"), 404, "not-found");
        await RunningService.Problem(await _service.Client.GetAsync("/practice/..%2f..%2fkey"), 404, "not-found");
    }

    [GeneratedRegex("href=\"(/practice/[^\"]+)\"")]
    private static partial Regex Link();
}
