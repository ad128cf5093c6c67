using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Commands;

/// <summary>Starting and stopping the service itself.</summary>
public sealed class ServeTests
{
    private DirectoryInfo _data = null!;

    [SetUp]
    public void Folder() => _data = Directory.CreateTempSubdirectory("recordclearance-");

    [TearDown]
    public void Remove() => _data.Delete(true);

    [Test]
    public async Task S1_the_service_listens_on_this_computer_only_and_says_all_a_newcomer_needs()
    {
        await using var service = await ServiceProcess.Start(_data.FullName);
        var port = service.Client.BaseAddress!.Port;
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(socket => socket.Port == port);
        Assert.That(listening.Select(socket => socket.Address), Is.EqualTo([IPAddress.Loopback]));
        Assert.Multiple(() =>
        {
            Assert.That(service.Banner, Does.Contain("Pairing code"));
            Assert.That(service.Banner, Does.Contain("Load unpacked"));
            Assert.That(service.Banner, Does.Contain("/practice/"));
            Assert.That(service.Banner, Does.Contain(_data.FullName));
        });
    }

    [TestCase("0.0.0.0")]
    [TestCase("::")]
    public async Task S1_another_address_is_refused_without_i_understand(string address)
    {
        var (status, _, errors) = await ServiceProcess.Run(["serve", "--address", address, "--data", _data.FullName]);
        Assert.That((status, errors), Is.EqualTo((1, $"{address} can be reached by other computers, and client files would travel unencrypted. Use 127.0.0.1, or add --i-understand.{Environment.NewLine}")));
    }

    [Test]
    public async Task S1_no_environment_variable_opens_another_address()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_URLS", "http://0.0.0.0:0");
        Environment.SetEnvironmentVariable("Kestrel__Endpoints__Other__Url", "http://0.0.0.0:0");
        try
        {
            await using var service = await RunningService.Start(_data.FullName);
            Assert.That(service.App.Urls, Has.Count.EqualTo(1).And.All.StartWith("http://127.0.0.1:"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ASPNETCORE_URLS", null);
            Environment.SetEnvironmentVariable("Kestrel__Endpoints__Other__Url", null);
        }
    }

    [Test]
    public async Task What_was_answered_survives_the_service_being_killed()
    {
        ClientFile file;
        AuthenticationHeaderValue? token;
        await using (var service = await ServiceProcess.Start(_data.FullName))
        {
            await service.Pair();
            token = service.Client.DefaultRequestHeaders.Authorization;
            file = await RunningService.Read<ClientFile>(await service.Client.PostAsJsonAsync("/api/clients", new NewClient("US-VT", Casey.Capture()), ContractOptions.Json));
            for (var edit = 0; edit < 5; edit++)
                file = await RunningService.Read<ClientFile>(await service.Client.PutAsJsonAsync($"/api/clients/{file.Id}/choices", new { choices = new { edit }, version = file.Version }));
            await service.Kill();
        }
        await using var again = await ServiceProcess.Start(_data.FullName);
        again.Client.DefaultRequestHeaders.Authorization = token;
        var kept = await RunningService.Read<ClientFile>(await again.Client.GetAsync("/api/clients/" + file.Id));
        Assert.That((kept.Version, kept.Choices?.GetProperty("edit").GetInt32()), Is.EqualTo((6, 4)));
    }

    [Test]
    public async Task A_service_asked_to_end_ends_well()
    {
        if (OperatingSystem.IsWindows())
            return; // there is no such signal
        await using var service = await ServiceProcess.Start(_data.FullName);
        Assert.That(await service.Terminate(), Is.Zero);
        await using var again = await RunningService.Start(_data.FullName);
    }

    [Test]
    public async Task A_port_in_use_and_a_data_folder_in_use_are_said_in_a_line()
    {
        await using var service = await RunningService.Start(_data.FullName);
        var other = Directory.CreateTempSubdirectory("recordclearance-");
        var port = await ServiceProcess.Run(["serve", "--port", $"{service.Address.Port}", "--data", other.FullName]);
        Assert.That((port.Status, port.Errors), Is.EqualTo((1, $"Port {service.Address.Port} of 127.0.0.1 is in use. Is the service already running? Stop it, or choose another port with --port.{Environment.NewLine}")));
        other.Delete(true);

        var folder = await ServiceProcess.Run(["serve", "--port", "0", "--data", _data.FullName]);
        Assert.That((folder.Status, folder.Errors), Is.EqualTo((1, $"Another RecordClearance service is using {_data.FullName}. Stop it, or choose another folder with --data.{Environment.NewLine}")));
    }
}
