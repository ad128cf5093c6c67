using System.Net;
using System.Net.Http.Json;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Tests.Http;

/// <summary>Which single fact would change the answer for a charge.</summary>
public sealed class TurningPointTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task A_conviction_that_waits_would_be_free_at_once_had_it_been_dismissed()
    {
        var points = await Ask(Oregon(new(2025, 6, 1)));
        var dismissed = points.Single(point => point.Path == "/cases/25CR00002/charges/1/disposition/outcome" && point.If.GetString() == "dismissed");
        Assert.Multiple(() =>
        {
            Assert.That(dismissed.Now?.GetString(), Is.EqualTo("convicted"));
            Assert.That(dismissed.Answer!.Outcome, Is.EqualTo(FindingOutcome.Eligible));
            Assert.That(dismissed.Answer.Citation, Does.StartWith("ORS 137.225"));
            Assert.That(dismissed.Proof, Is.Not.Empty);
        });
    }

    [TestCase("US-OR", "164.045")]
    [TestCase("US-VT", "13 VSA 3701")]
    public async Task Each_point_changes_the_answer_and_what_is_not_known_comes_first(string state, string statute)
    {
        var record = Oregon(new(2025, 6, 1), state, statute);
        var points = await Ask(record);
        var before = await Best(record);
        Assert.That(points, Is.Not.Empty);
        Assert.That(points.Select(point => point.Now is not null), Is.Ordered);
        foreach (var point in points)
        {
            var after = await Best(RecordEdits.Apply(record, [new Edit("", point.Path, point.If, null, "", default, null, Undone: false)]));
            Assert.That((after?.Rule, after?.Outcome, after?.EligibleOn), Is.Not.EqualTo((before?.Rule, before?.Outcome, before?.EligibleOn)), point.Path);
            Assert.That((after?.Rule, after?.Outcome, after?.EligibleOn), Is.EqualTo((point.Answer?.Rule, point.Answer?.Outcome, point.Answer?.EligibleOn)), point.Path);
        }
    }

    [Test]
    public async Task A_charge_that_is_not_there_is_a_problem()
    {
        using var answer = await _service.Client.PostAsJsonAsync("/api/evaluations/turning-points", new TurningPointsRequest(Oregon(new(2025, 6, 1)), "25CR00002", "9"), ContractOptions.Json);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    private static Record Oregon(DateOnly on, string state = "US-OR", string statute = "164.045") => new(
        state,
        new(new("Fir, Alex", "Alex", null, "Fir")),
        [new("25CR00002", County: "Coos", Status: CaseStatus.Closed, Charges: [new("1", Description: "Theft", Statute: statute, Level: "misdemeanor", OffenseOn: on.AddMonths(-2), Disposition: new(DispositionOutcome.Convicted, On: on))])]);

    private async Task<IReadOnlyList<TurningPoint>> Ask(Record record)
    {
        using var answer = await _service.Client.PostAsJsonAsync("/api/evaluations/turning-points", new TurningPointsRequest(record, "25CR00002", "1", new(2026, 11, 2)), ContractOptions.Json);
        Assert.That(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<IReadOnlyList<TurningPoint>>(ContractOptions.Json))!;
    }

    private async Task<RemedyFinding?> Best(Record record)
    {
        using var answer = await _service.Client.PostAsJsonAsync("/api/evaluations", new EvaluationRequest(record, new(2026, 11, 2)), ContractOptions.Json);
        var charge = (await answer.Content.ReadFromJsonAsync<Findings>(ContractOptions.Json))!.Charges.Single();
        return charge.Best is { } at ? charge.Remedies[at] : null;
    }
}
