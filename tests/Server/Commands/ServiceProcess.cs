using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Commands;

/// <summary>The program as a person starts it, in a process of its own.</summary>
public sealed partial class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, string banner)
    {
        (_process, Banner) = (process, banner);
        Client = new() { BaseAddress = new(Address().Match(banner).Value), DefaultRequestHeaders = { { "Origin", RunningService.Origin } } };
    }

    /// <summary>What it printed when it was ready.</summary>
    public string Banner { get; }

    public HttpClient Client { get; }

    public static async Task<ServiceProcess> Start(string data)
    {
        var process = Begin(["serve", "--port", "0", "--data", data]);
        var banner = "";
        while (!banner.Contains("not legal advice", StringComparison.Ordinal))
            banner += (await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync())) + "\n";
        return new(process, banner);
    }

    public async Task Pair()
    {
        var token = await RunningService.Read<PairingToken>(await Client.PostAsJsonAsync("/api/pairing", new { code = Code().Match(Banner).Groups[1].Value, browser = "Test" }));
        Client.DefaultRequestHeaders.Authorization = new("Bearer", token.Token);
    }

    /// <summary>Ends it as a power cut would: no handler runs.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as a shutting-down computer does, and gives its exit status.</summary>
    public async Task<int> Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Status, string Output, string Errors)> Run(string[] arguments, byte[]? input = null)
    {
        using var process = Begin(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input ?? []);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            await Kill();
        _process.Dispose();
    }

    private static Process Begin(string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex(@"Pairing code\s+(\w{8})")]
    private static partial Regex Code();
}
