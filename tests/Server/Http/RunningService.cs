using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RecordClearance.Contract;
using RecordClearance.Security;

namespace RecordClearance.Tests.Http;

/// <summary>The whole service on a free port, with a clock that the test turns, a temporary data folder and its log kept.</summary>
public sealed class RunningService : IAsyncDisposable
{
    public const string Origin = "chrome-extension://" + BrowserOrigin.OurExtension;
    private readonly bool _ownsData;

    private RunningService(WebApplication app, string data, bool ownsData, FakeTimeProvider clock, StringWriter terminal, KeptLog log)
    {
        (App, Data, _ownsData, Clock, Terminal, Log) = (app, data, ownsData, clock, terminal, log);
        Client = Extension();
    }

    public WebApplication App { get; }
    public string Data { get; }
    public FakeTimeProvider Clock { get; }
    public StringWriter Terminal { get; }
    public KeptLog Log { get; }
    public Uri Address => new(App.Urls.First());

    /// <summary>Sends what our extension sends; holds a token once paired.</summary>
    public HttpClient Client { get; }

    public static async Task<RunningService> Start(string? data = null, FakeTimeProvider? clock = null, Action<IServiceCollection>? adjust = null)
    {
        clock ??= new(new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
        var terminal = new StringWriter();
        var log = new KeptLog();
        var folder = data ?? Directory.CreateTempSubdirectory("recordclearance-").FullName;
        var app = Program.Service(new(folder, Port: 0), services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddSingleton(new Terminal(terminal));
            services.AddLogging(logging => logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter<KeptLog>(null, LogLevel.Trace));
            adjust?.Invoke(services);
        });
        await app.StartAsync();
        return new(app, folder, data is null, clock, terminal, log);
    }

    public static async Task<RunningService> StartPaired()
    {
        var service = await Start();
        await service.Pair();
        return service;
    }

    public async Task<PairingToken> Pair(HttpClient? client = null)
    {
        client ??= Client;
        var answer = await client.PostAsJsonAsync("/api/pairing", new { code = NewCode(), browser = "Test browser" });
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<PairingToken>(ContractOptions.Json))!;
        client.DefaultRequestHeaders.Authorization = new("Bearer", token.Token);
        return token;
    }

    public string NewCode() => App.Services.GetRequiredService<PairingCode>().Start();

    public HttpClient Extension() => new() { BaseAddress = Address, DefaultRequestHeaders = { { "Origin", Origin } } };

    public async Task<T> Get<T>(string path) => (await Client.GetFromJsonAsync<T>(path, ContractOptions.Json))!;

    public async Task<T> Post<T>(string path, object body) => await Read<T>(await Client.PostAsJsonAsync(path, body, ContractOptions.Json));

    public async Task<T> Put<T>(string path, object body) => await Read<T>(await Client.PutAsJsonAsync(path, body, ContractOptions.Json));

    public static async Task<T> Read<T>(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
            Assert.Fail($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(ContractOptions.Json))!;
    }

    /// <summary>Asserts that the answer is the named problem, and gives it.</summary>
    public static async Task<JsonElement> Problem(HttpResponseMessage answer, int status, string name)
    {
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, body.GetProperty("type").GetString()),
            Is.EqualTo((status, "application/problem+json", "urn:recordclearance:" + name)), body.ToString());
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        if (_ownsData)
            Directory.Delete(Data, recursive: true);
    }
}
