using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RecordClearance.Tests;

/// <summary>The service as a person starts it: a process of its own, on a free port, with a data folder of its own.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("recordclearance-data-").FullName;
    private readonly Process _process;

    private ServiceProcess() =>
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "recordclearance.dll"), "serve", "--port", "0", "--data", _data])
        {
            RedirectStandardOutput = true,
        })!;

    /// <summary>A paired caller of the service.</summary>
    public HttpClient Client { get; } = new();

    public static async Task<ServiceProcess> Start()
    {
        var service = new ServiceProcess();
        await service.Pair();
        return service;
    }

    /// <summary>The most memory the process ever held, in bytes; Linux tells.</summary>
    public long PeakMemory => 1024 * long.Parse(PeakLine().Match(File.ReadAllText($"/proc/{_process.Id}/status")).Groups[1].Value, null);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        Client.Dispose();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task Pair()
    {
        Client.BaseAddress = new Uri((await Said(AddressLine())) + "/");
        Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        var code = await Said(CodeLine());
        _ = Drain();
        using var paired = await Client.PostAsJsonAsync("api/pairing", new { code, browser = "Tests" });
        var answer = await paired.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
    }

    private async Task<string> Said(Regex what)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (what.Match(line) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("The service stopped before it said where it runs.");
    }

    // A full pipe would stop the service.
    private async Task Drain()
    {
        while (await _process.StandardOutput.ReadLineAsync() is not null)
        {
        }
    }

    [GeneratedRegex("runs at (http://\\S+)")]
    private static partial Regex AddressLine();

    [GeneratedRegex("Pairing code +([A-Z0-9]{8})")]
    private static partial Regex CodeLine();

    [GeneratedRegex("VmHWM:\\s+(\\d+) kB")]
    private static partial Regex PeakLine();
}
