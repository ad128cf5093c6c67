using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>S14, S17, S20: a person's data is in answers to the paired extension, and nowhere else.</summary>
public sealed class PrivacyTests
{
    private static readonly string[] Personal = ["Maple", "Casey", "Quill", "1988-02-29", "9001-1-19", "9002-3-21", "Oakes"];

    private RunningService _service = null!;
    private PairingToken _token = null!;

    [SetUp]
    public async Task Start()
    {
        _service = await RunningService.Start();
        _token = await _service.Pair();
    }

    [TearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task S17_a_whole_journey_at_trace_level_leaves_no_personal_data_in_the_log()
    {
        await Journey();
        var log = _service.Log.Text;
        Assert.That(log, Does.Contain("RecordClearance.Access PUT /api/clients/{id:guid}/cases 200"), "the access log itself works");
        foreach (var secret in Personal.Append(_token.Token))
            Assert.That(log, Does.Not.Contain(secret));
    }

    [Test]
    public async Task S17_an_unexpected_failure_is_logged_by_kind_and_place_and_answered_with_an_id()
    {
        await using var failing = await RunningService.Start();
        failing.App.MapGet("/api/fails", (HttpContext _) => Fail());
        var problem = await RunningService.Problem(await failing.Client.GetAsync("/api/fails"), 500, "unexpected");
        var id = problem.GetProperty("id").GetString()!;
        Assert.That(problem.ToString(), Does.Not.Contain("Maple"));
        Assert.That(failing.Log.Text, Does.Contain(id).And.Contain("System.InvalidOperationException < System.FormatException").And.Contain(nameof(Fail)));
        Assert.That(failing.Log.Text, Does.Not.Contain("Maple"));
    }

    [Test]
    public async Task A_request_with_a_wrong_member_is_refused_by_its_name_and_without_keys_that_may_be_docket_numbers()
    {
        var body = """{"jurisdiction":"US-VT","capture":{"site":"s","url":"u","capturedAt":"2026-11-02T09:00:00Z","person":{"name":{"full":"Maple, Casey"}},"case":{"caseNumber":"9001-1-19"},"warnings":[],"provenance":{"/cases/9001-1-19/county":{"field":"f","text":"t","spot":"p"}}}}""";
        var problem = await RunningService.Problem(await _service.Client.PostAsync("/api/clients", new StringContent(body, Encoding.UTF8, "application/json")), 400, "malformed-request");
        Assert.That(problem.GetProperty("detail").GetString(), Is.EqualTo("At $.capture.provenance[…].spot: 'spot' is not a member of this contract. Correct the named member and send it again."));
        Assert.That(_service.Log.Text, Does.Not.Contain("9001-1-19"));
    }

    [Test]
    public async Task S14_nothing_of_a_person_can_be_read_in_the_data_folder()
    {
        await Journey();
        foreach (var secret in Personal)
            Assert.That(DataFolderSearch.FilesWith(_service.Data, secret), Is.Empty, secret);
        Assert.That(DataFolderSearch.FilesWith(_service.Data, "client-created"), Is.Not.Empty, "the search itself works");
    }

    [Test]
    public void S14_the_key_is_readable_by_its_owner_only()
    {
        if (OperatingSystem.IsWindows())
            return; // there the account itself protects the key
        Assert.That(File.GetUnixFileMode(Path.Combine(_service.Data, "key")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task S15_a_forgotten_client_leaves_not_even_sealed_bytes()
    {
        var file = await Journey();
        Assert.That(DataFolderSearch.FilesWith(_service.Data, file.Id), Is.Not.Empty, "the search itself works");
        await _service.Client.DeleteAsync("/api/clients/" + file.Id);
        Assert.That(DataFolderSearch.FilesWith(_service.Data, file.Id), Is.Empty);
    }

    private async Task<ClientFile> Journey()
    {
        var client = _service.Client;
        var record = new Record("US-VT", Casey.Person, [Casey.Capture().Case]);
        await client.GetAsync("/practice/");
        await client.PostAsJsonAsync("/api/captures", new CaptureRequest("us-vt-portal", "https://publicportal.courts.vt.gov/", _service.Clock.GetUtcNow(), "<html><body>Maple, Casey Quill 9001-1-19"), ContractOptions.Json);
        await client.PostAsJsonAsync("/api/evaluations", new EvaluationRequest(record), ContractOptions.Json);
        await client.PostAsJsonAsync("/api/petitions", new FilingRequest(record, new(2026, 11, 2), new(FilerKind.Attorney, "R. Oakes")), ContractOptions.Json);
        await client.PostAsJsonAsync("/api/clients/matches", new MatchRequest(Casey.Person), ContractOptions.Json);
        var file = await _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        var change = await _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", new CaseUpdate(Casey.Capture(Casey.OtherDocket), file.Version));
        await client.PutAsJsonAsync($"/api/clients/{file.Id}/cases", new CaseUpdate(Casey.Capture("9003", Casey.Person with { DateOfBirth = null }), change.Client.Version), ContractOptions.Json);
        foreach (var value in new object[] { "Lamoille", 7 })
            await client.PostAsJsonAsync($"/api/clients/{file.Id}/edits", new EditRequest($"/cases/{Casey.Docket}/county", JsonSerializer.SerializeToElement(value), "R. Oakes", change.Client.Version), ContractOptions.Json);
        await client.PostAsync("/api/evaluations", new StringContent("""{"record":{"jurisdiction":"US-VT","person":{"name":{"full":"Maple, Casey","full":"Quill"}}}}""", Encoding.UTF8, "application/json"));
        await client.GetAsync($"/api/clients/{file.Id}");
        return file;
    }

    private static string Fail()
    {
        try
        {
            return int.Parse("Maple").ToString();
        }
        catch (FormatException inner)
        {
            throw new InvalidOperationException("Maple, Casey", inner);
        }
    }
}
