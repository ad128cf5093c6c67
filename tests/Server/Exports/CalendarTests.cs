using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ical.Net;
using Ical.Net.DataTypes;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Exports;

/// <summary>Eligibility dates for a calendar program.</summary>
public sealed class CalendarTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task Each_day_is_an_entry_without_personal_data()
    {
        var file = await Keep(Theft("1", new(2025, 6, 1)), Theft("2", new(2025, 6, 1)));
        using var answer = await _service.Client.PostAsJsonAsync($"/api/clients/{file.Id}/calendar", new { asOf = "2026-11-02" });
        var text = await answer.Content.ReadAsStringAsync();
        var entry = Calendar.Load(text)!.Events.Single();
        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/calendar"));
            Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("eligibility-dates.ics"));
            Assert.That((entry.Start, entry.End), Is.EqualTo((new CalDateTime(2028, 6, 1), new CalDateTime(2028, 6, 2))));
            Assert.That(entry.IsAllDay);
            Assert.That(entry.Description, Does.StartWith($"File {file.Id[..8]}: 2 charges."));
            Assert.That(entry.Alarms, Has.Count.EqualTo(1));
            Assert.That(text.Split("\r\n").Select(line => System.Text.Encoding.UTF8.GetByteCount(line)), Has.All.LessThanOrEqualTo(75));
            Assert.That(text, Does.Not.Contain("Fir").And.Not.Contain("Alex").And.Not.Contain("25CR").And.Not.Contain("Coos").And.Not.Contain("164").And.Not.Contain("Theft").IgnoreCase);
        });
    }

    [Test]
    public async Task The_same_dates_are_the_same_entries_again()
    {
        var file = await Keep(Theft("1", new(2025, 6, 1)));
        var first = await Uids(file);
        Assert.That(first, Has.Exactly(1).Items);
        Assert.That(await Uids(file), Is.EqualTo(first));
    }

    [Test]
    public async Task A_client_without_dates_has_an_empty_calendar_and_an_unknown_one_is_a_problem()
    {
        Assert.That(await Uids(await Keep()), Is.Empty);
        using var unknown = await _service.Client.PostAsJsonAsync($"/api/clients/{Guid.NewGuid():N}/calendar", new { });
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<IEnumerable<string?>> Uids(ClientFile file)
    {
        using var answer = await _service.Client.PostAsJsonAsync($"/api/clients/{file.Id}/calendar", new { });
        return Calendar.Load(await answer.Content.ReadAsStringAsync())!.Events.Select(entry => entry.Uid).ToList();
    }

    private static Charge Theft(string id, DateOnly on) =>
        new(id, Description: "Theft in the Second Degree", Statute: "164.045", Level: "misdemeanor", Disposition: new(DispositionOutcome.Convicted, On: on));

    private async Task<ClientFile> Keep(params Charge[] charges)
    {
        var file = await Read(await _service.Client.PostAsJsonAsync("/api/clients", new NewClient("US-OR", Person: new(new("Fir, Alex", "Alex", null, "Fir"))), ContractOptions.Json));
        var value = JsonSerializer.SerializeToElement(new Case("25CR00002", County: "Coos", Charges: charges), ContractOptions.Json);
        return await Read(await _service.Client.PostAsJsonAsync($"/api/clients/{file.Id}/edits", new EditRequest("/cases/25CR00002", value, "Test", file.Version), ContractOptions.Json));
    }

    private static async Task<ClientFile> Read(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<ClientFile>(ContractOptions.Json))!;
}
