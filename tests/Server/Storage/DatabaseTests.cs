using System.Net.Http.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Contract;
using RecordClearance.Storage;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

/// <summary>What happens when the disk or another program is in the way.</summary>
public sealed class DatabaseTests
{
    [Test]
    public async Task A_full_disk_is_said_and_nothing_is_changed()
    {
        await using var service = await RunningService.StartPaired();
        var file = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        Database(service).Read(connection => connection.Execute("PRAGMA max_page_count = 1"));
        await RunningService.Problem(await Grow(service, file), 507, "disk-full");
        Assert.That((await service.Get<ClientFile>("/api/clients/" + file.Id)).Version, Is.EqualTo(1));

        Database(service).Read(connection => connection.Execute("PRAGMA max_page_count = 4294967294"));
        Assert.That((await RunningService.Read<ClientFile>(await Grow(service, file))).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task A_database_that_another_program_holds_is_said_and_works_again_after()
    {
        await using var service = await RunningService.StartPaired();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(service.Data, "recordclearance.db")};Pooling=False");
        other.Open();
        await using (other.BeginTransaction())
            await RunningService.Problem(await Create(service), 503, "database-busy");
        await RunningService.Read<ClientFile>(await Create(service));
    }

    [Test]
    public async Task A_database_that_another_program_holds_for_a_moment_is_waited_for()
    {
        await using var service = await RunningService.StartPaired();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(service.Data, "recordclearance.db")};Pooling=False");
        other.Open();
        var held = other.BeginTransaction();
        var creating = Create(service);
        Assert.That(() => service.Log.Text, Does.Contain("Executing endpoint 'HTTP: POST /api/clients").After(5).Seconds.PollEvery(5).MilliSeconds);
        await held.RollbackAsync();
        await RunningService.Read<ClientFile>(await creating);
    }

    [Test]
    public async Task Two_services_cannot_use_one_data_folder()
    {
        await using var service = await RunningService.Start();
        Assert.That(async () => await RunningService.Start(service.Data), Throws.TypeOf<CannotStartException>().With.Message.Contains("Another RecordClearance service"));
    }

    [Test]
    public async Task Client_files_whose_key_is_gone_are_not_overwritten()
    {
        var data = Directory.CreateTempSubdirectory("recordclearance-");
        await using (var service = await RunningService.Start(data.FullName))
        {
            await service.Pair();
            await Create(service);
        }
        File.Delete(Path.Combine(data.FullName, "key"));
        Assert.That(async () => await RunningService.Start(data.FullName), Throws.TypeOf<CannotStartException>().With.Message.Contains("Put it back from a backup"));
        data.Delete(true);
    }

    [Test]
    public async Task A_data_folder_of_a_newer_version_is_left_alone()
    {
        var data = Directory.CreateTempSubdirectory("recordclearance-");
        await using (var service = await RunningService.Start(data.FullName))
            Database(service).Read(connection => connection.Execute("PRAGMA user_version = 1000"));
        Assert.That(async () => await RunningService.Start(data.FullName), Throws.TypeOf<CannotStartException>().With.Message.Contains("newer RecordClearance"));
        data.Delete(true);
    }

    [Test]
    public async Task A_sealed_file_that_was_moved_to_another_client_does_not_open_and_hides_no_other()
    {
        await using var service = await RunningService.StartPaired();
        var one = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        var two = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        Database(service).Write(connection => connection.Execute(
            "UPDATE clients SET sealed = (SELECT sealed FROM clients WHERE id = $one) WHERE id = $two", ("$one", one.Id), ("$two", two.Id)));
        await RunningService.Problem(await service.Client.GetAsync("/api/clients/" + two.Id), 500, "client-damaged");
        Assert.That((await service.Get<ClientSummary[]>("/api/clients")).Select(client => client.Id), Is.EqualTo([one.Id]));
        var matches = await service.Post<ClientMatch[]>("/api/clients/matches", new MatchRequest(Casey.Person));
        Assert.That(matches.Select(match => match.Client.Id), Is.EqualTo([one.Id]));
        Assert.That(service.Log.Text, Does.Contain("1 damaged client files"));
        Assert.That((await service.Client.DeleteAsync("/api/clients/" + two.Id)).IsSuccessStatusCode);
    }

    [TestCase("x''")]
    [TestCase("x'00'")]
    [TestCase("zeroblob(5000)")]
    public async Task A_damaged_file_hides_no_other(string damage)
    {
        await using var service = await RunningService.StartPaired();
        var good = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        var bad = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        Database(service).Write(connection => connection.Execute($"UPDATE clients SET sealed = {damage} WHERE id = $id", ("$id", bad.Id)));
        Assert.That((await service.Get<ClientSummary[]>("/api/clients")).Select(client => client.Id), Is.EqualTo([good.Id]));
        await RunningService.Problem(await service.Client.GetAsync("/api/clients/" + bad.Id), 500, "client-damaged");
    }

    private static Task<HttpResponseMessage> Create(RunningService service) =>
        service.Client.PostAsJsonAsync("/api/clients", new NewClient("US-VT", Casey.Capture()), ContractOptions.Json);

    private static Task<HttpResponseMessage> Grow(RunningService service, ClientFile file) =>
        service.Client.PutAsJsonAsync($"/api/clients/{file.Id}/choices", new { choices = new { note = new string('x', 100_000) }, version = 1 });

    private static Database Database(RunningService service) => service.App.Services.GetRequiredService<Database>();
}
