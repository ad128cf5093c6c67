using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Contract;
using RecordClearance.Security;
using RecordClearance.Storage;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>S5: pairing, tokens, and their end.</summary>
public sealed class PairingTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [SetUp]
    public async Task Forget()
    {
        var own = await _service.Pair();
        foreach (var pairing in (await _service.Get<Pairing[]>("/api/pairings")).OrderBy(pairing => pairing.Id == own.Id))
            await _service.Client.DeleteAsync("/api/pairings/" + pairing.Id);
        _service.Client.DefaultRequestHeaders.Authorization = null;
    }

    [Test]
    public async Task The_code_on_the_terminal_pairs_a_browser()
    {
        Assert.That((await _service.Client.PostAsJsonAsync("/api/pairing/start", new { })).StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        var code = _service.Terminal.ToString().Split("Pairing code: ").Last()[..8];
        var token = await RunningService.Read<PairingToken>(await Try(code));
        Assert.That(token.Token, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(token.ExpiresOn, Is.EqualTo(DateOnly.FromDateTime(_service.Clock.GetUtcNow().AddDays(90).DateTime)));

        _service.Client.DefaultRequestHeaders.Authorization = new("Bearer", token.Token);
        Assert.That((await _service.Get<ServiceStatus>("/api/status")).Paired, Is.True);
    }

    [Test]
    public async Task A_code_copied_with_spaces_and_small_letters_is_right()
    {
        var code = _service.NewCode();
        Assert.That((await Try($" {code[..4].ToLowerInvariant()}-{code[4..]} ")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_wrong_code_is_refused_five_times_and_then_even_the_right_one()
    {
        var code = _service.NewCode();
        for (var tried = 0; tried < 5; tried++)
            await RunningService.Problem(await Try("AAAA2222"), 401, "wrong-code");
        await RunningService.Problem(await Try(code), 429, "too-many-tries");
        Assert.That((await Try(_service.NewCode())).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_code_lives_two_minutes()
    {
        var code = _service.NewCode();
        _service.Clock.Advance(TimeSpan.FromMinutes(2));
        await RunningService.Problem(await Try(code), 410, "code-expired");
    }

    [Test]
    public async Task A_code_works_once()
    {
        var code = _service.NewCode();
        Assert.That((await Try(code)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await RunningService.Problem(await Try(code), 410, "code-expired");
    }

    [Test]
    public async Task A_rotated_token_replaces_the_old_one()
    {
        var old = await _service.Pair();
        var fresh = await _service.Post<PairingToken>("/api/pairing/rotate", new { });
        Assert.That((fresh.Id, fresh.Token == old.Token), Is.EqualTo((old.Id, false)));
        await RunningService.Problem(await _service.Client.GetAsync("/api/clients"), 401, "not-paired");
        _service.Client.DefaultRequestHeaders.Authorization = new("Bearer", fresh.Token);
        Assert.That((await _service.Client.GetAsync("/api/clients")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task One_browser_can_end_the_pairing_of_another()
    {
        await _service.Pair();
        using var other = _service.Extension();
        var lost = await _service.Pair(other);
        Assert.That((await _service.Get<Pairing[]>("/api/pairings")).Select(pairing => pairing.Browser), Is.EqualTo(["Test browser", "Test browser"]));
        Assert.That((await _service.Client.DeleteAsync("/api/pairings/" + lost.Id)).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        await RunningService.Problem(await other.GetAsync("/api/clients"), 401, "not-paired");
        Assert.That((await _service.Client.GetAsync("/api/clients")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_token_ends_after_ninety_days()
    {
        await _service.Pair();
        _service.Clock.Advance(Pairings.Lifetime - TimeSpan.FromSeconds(1));
        Assert.That((await _service.Client.GetAsync("/api/clients")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        _service.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunningService.Problem(await _service.Client.GetAsync("/api/clients"), 401, "not-paired");
    }

    [Test]
    public async Task Only_the_hash_of_a_token_is_kept()
    {
        var token = await _service.Pair();
        var folder = _service.App.Services.GetRequiredService<DataFolder>().Path;
        Assert.That(DataFolderSearch.FilesWith(folder, token.Token), Is.Empty);
        Assert.That(DataFolderSearch.FilesWith(folder, "Test browser"), Is.Not.Empty, "the search itself works");
    }

    [Test]
    public async Task A_pairing_survives_a_restart_of_the_service()
    {
        var data = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string token;
            await using (var first = await RunningService.Start(data))
                token = (await first.Pair()).Token;
            await using var second = await RunningService.Start(data);
            second.Client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            Assert.That((await second.Client.GetAsync("/api/clients")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
        finally
        {
            Directory.Delete(data, true);
        }
    }

    private Task<HttpResponseMessage> Try(string code) => _service.Client.PostAsJsonAsync("/api/pairing", new { code, browser = "Test browser" });
}
