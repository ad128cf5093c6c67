using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RecordClearance.Tests;

/// <summary>The program as a person starts it, in a process of its own: the service on a free port, or a command to its end.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string _data;
    private readonly bool _ownsData;
    private Process _process = null!;
    private ProcessLines _said = null!;

    private ServiceProcess(string? data) =>
        (_data, _ownsData) = (data ?? Directory.CreateTempSubdirectory("recordclearance-data-").FullName, data is null);

    /// <summary>A caller of the service, as a program on this computer.</summary>
    public HttpClient Client { get; } = new() { DefaultRequestHeaders = { { "Sec-Fetch-Site", "none" } } };

    /// <summary>What it printed when it was ready.</summary>
    public string Banner { get; private set; } = "";

    public string Address => Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>The most memory the process ever held, in bytes; Linux tells.</summary>
    public long PeakMemory => 1024 * long.Parse(PeakLine().Match(File.ReadAllText($"/proc/{_process.Id}/status")).Groups[1].Value, null);

    /// <param name="data">The data folder; null for one that ends with the service.</param>
    public static async Task<ServiceProcess> Start(string? data = null)
    {
        var service = new ServiceProcess(data);
        await service.Begin(port: 0);
        service.Client.BaseAddress = new(AddressLine().Match(service.Banner).Groups[1].Value + "/");
        return service;
    }

    /// <summary>Starts it and pairs <see cref="Client"/> with it.</summary>
    public static async Task<ServiceProcess> StartPaired()
    {
        var service = await Start();
        await service.Pair();
        return service;
    }

    public async Task Pair()
    {
        using var paired = await Client.PostAsJsonAsync("api/pairing", new { code = CodeLine().Match(Banner).Groups[1].Value, browser = "Tests" });
        var answer = await paired.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Client.DefaultRequestHeaders.Authorization = new("Bearer", answer.GetProperty("token").GetString());
    }

    /// <summary>The next pairing code that it prints.</summary>
    public async Task<string> NextCode() => CodeLine().Match(await _said.Until(CodeLine())).Groups[1].Value;

    /// <summary>Ends it as a power cut would: no handler runs.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _said.End();
    }

    /// <summary>Asks it to end, as a shutting-down computer does, and gives its exit status.</summary>
    public async Task<int> Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _said.End();
        return _process.ExitCode;
    }

    /// <summary>Starts it again at the same address, on the same data.</summary>
    public Task StartAgain() => Begin(Client.BaseAddress!.Port);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Status, string Output, string Errors)> Run(string[] arguments, byte[]? input = null)
    {
        using var process = Launch(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input ?? []);
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (Exception trouble) when (trouble is TimeoutException or IOException)
        {
            process.Kill();
            throw new TimeoutException($"'{arguments[0]}' did not take its input and end within {Patience}. It said:\n{await output}{await errors}", trouble);
        }
        return (process.ExitCode, await output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await Kill();
        _process.Dispose();
        Client.Dispose();
        if (_ownsData)
            Directory.Delete(_data, recursive: true);
    }

    private async Task Begin(int port)
    {
        _process = Launch(["serve", "--port", $"{port}", "--data", _data]);
        _said = new(_process);
        Banner = await _said.Until(LastLine());
    }

    private static Process Launch(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "recordclearance.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    [GeneratedRegex("not legal advice")]
    private static partial Regex LastLine();

    [GeneratedRegex("runs at (http://\\S+)")]
    private static partial Regex AddressLine();

    [GeneratedRegex("Pairing code:? +([A-Z0-9]{8})")]
    private static partial Regex CodeLine();

    [GeneratedRegex("VmHWM:\\s+(\\d+) kB")]
    private static partial Regex PeakLine();
}
