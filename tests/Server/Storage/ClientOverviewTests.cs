using System.Net.Http.Json;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

/// <summary>The office's clients side by side.</summary>
public sealed class ClientOverviewTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [SetUp]
    public async Task Forget() => await _service.Client.DeleteAsync("/api/clients");

    [Test]
    public async Task Each_client_has_what_the_law_gives_on_the_day()
    {
        await Keep("US-OR", new("Fir, Alex", "Alex", null, "Fir"),
            new Case("22CR00001", County: "Lane", BalanceDue: 120.5m, Charges: [Theft("1", new(2022, 6, 1))]),
            new Case("25CR00002", County: "Coos", Charges: [Theft("1", new(2025, 6, 1)), Theft("2", null)]));
        await Keep("US-VT", new("Birch, Jo", "Jo", null, "Birch"));

        var clients = await Overview("2026-11-02");
        var alex = clients.Single(client => client.Name == "Fir, Alex");
        Assert.Multiple(() =>
        {
            Assert.That((alex.Jurisdiction, alex.Charges, alex.BalanceDue), Is.EqualTo(("US-OR", 3, 120.5m)));
            Assert.That(alex.Counties, Is.EqualTo(["Coos", "Lane"]));
            Assert.That(alex.CaseNumbers, Is.EqualTo(["22CR00001", "25CR00002"]));
            Assert.That(alex.NeedsReview, Is.GreaterThan(0));
            Assert.That(alex.OpenQuestions, Is.GreaterThan(0));
        });
        var jo = clients.Single(client => client.Name == "Birch, Jo");
        Assert.That((jo.Charges, jo.EligibleNow, jo.NextEligibleOn, jo.OpenQuestions, jo.BalanceDue), Is.EqualTo((0, 0, default(DateOnly?), 0, default(decimal?))));
    }

    [Test]
    public async Task Another_day_moves_the_answers()
    {
        await Keep("US-OR", new("Fir, Alex", "Alex", null, "Fir"), new Case("25CR00002", County: "Coos", Charges: [Theft("1", new(2025, 6, 1))]));
        var now = (await Overview("2026-11-02")).Single();
        Assert.That((now.EligibleNow, now.NextEligibleOn), Is.EqualTo((0, (DateOnly?)new DateOnly(2028, 6, 1))));
        var later = (await Overview("2028-06-01")).Single();
        Assert.That((later.EligibleNow, later.NextEligibleOn), Is.EqualTo((1, default(DateOnly?))));
    }

    private static Charge Theft(string id, DateOnly? on) =>
        new(id, Description: "Theft in the Second Degree", Statute: "164.045", Level: "misdemeanor", Disposition: new(DispositionOutcome.Convicted, On: on));

    private async Task Keep(string state, PersonName name, params Case[] cases)
    {
        var file = await Read<ClientFile>(await _service.Client.PostAsJsonAsync("/api/clients", new NewClient(state, Person: new(name, DateOfBirth: new(1990, 2, 3))), ContractOptions.Json));
        foreach (var one in cases)
        {
            var edit = new { path = RecordPath.Case(one.CaseNumber), value = one, who = "Test", version = file.Version };
            file = await Read<ClientFile>(await _service.Client.PostAsJsonAsync($"/api/clients/{file.Id}/edits", edit, ContractOptions.Json));
        }
    }

    private async Task<IReadOnlyList<ClientOverview>> Overview(string day) =>
        await Read<IReadOnlyList<ClientOverview>>(await _service.Client.GetAsync("/api/clients/overview?asOf=" + day));

    private static async Task<T> Read<T>(HttpResponseMessage answer)
    {
        Assert.That(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>(ContractOptions.Json))!;
    }
}
