using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace RecordClearance.Tests;

/// <summary>The service as a person starts it: a process of its own, on a free port, with a data folder of its own.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("recordclearance-data-").FullName;
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private Process _process;

    private ServiceProcess() => _process = Run(port: 0);

    /// <summary>A paired caller of the service.</summary>
    public HttpClient Client { get; } = new();

    public static async Task<ServiceProcess> Start()
    {
        var service = new ServiceProcess();
        await service.Pair();
        return service;
    }

    public string Address => Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>The most memory the process ever held, in bytes; Linux tells.</summary>
    public long PeakMemory => 1024 * long.Parse(PeakLine().Match(File.ReadAllText($"/proc/{_process.Id}/status")).Groups[1].Value, null);

    /// <summary>The next pairing code that it prints.</summary>
    public Task<string> NextCode() => Said(CodeLine());

    /// <summary>Ends it with no warning.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Starts it again at the same address, on the same data.</summary>
    public async Task StartAgain()
    {
        _process = Run(Client.BaseAddress!.Port);
        await NextCode();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Client.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private Process Run(int port)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "recordclearance.dll"), "serve", "--port", $"{port}", "--data", _data])
        {
            RedirectStandardOutput = true,
        })!;
        _ = Listen(process.StandardOutput);
        return process;
    }

    private async Task Pair()
    {
        Client.BaseAddress = new Uri((await Said(AddressLine())) + "/");
        Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        using var paired = await Client.PostAsJsonAsync("api/pairing", new { code = await NextCode(), browser = "Tests" });
        var answer = await paired.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
    }

    private async Task<string> Said(Regex what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var line = await _said.Reader.ReadAsync(patience.Token);
            if (what.Match(line) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }
    }

    // A full pipe would stop the service, so all is taken at once.
    private async Task Listen(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            _said.Writer.TryWrite(line);
        }
    }

    [GeneratedRegex("runs at (http://\\S+)")]
    private static partial Regex AddressLine();

    [GeneratedRegex("Pairing code:? +([A-Z0-9]{8})")]
    private static partial Regex CodeLine();

    [GeneratedRegex("VmHWM:\\s+(\\d+) kB")]
    private static partial Regex PeakLine();
}
