using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RecordClearance.Tests;

/// <summary>The real service on a free port of this computer, with a data folder of its own, on a day that never changes.</summary>
internal sealed partial class LocalService : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 2);

    private readonly string _data = Directory.CreateTempSubdirectory("recordclearance-data-").FullName;
    private readonly StringWriter _terminal = new();
    private readonly RequestLog _requests = new();
    private WebApplication _app = null!;

    public string Address { get; private set; } = "";

    /// <summary>What it was asked so far, such as <c>POST /api/captures</c>.</summary>
    public IReadOnlyCollection<string> Asked => _requests.Asked;

    /// <summary>The last pairing code on the service's terminal.</summary>
    public string Code => PairingCode().Matches(_terminal.ToString()).Last().Groups[1].Value;

    public static async Task<LocalService> Start()
    {
        var service = new LocalService();
        await service.Listen(port: 0);
        return service;
    }

    /// <summary>Stops the service in the middle of whatever it does.</summary>
    public async Task Stop()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    /// <summary>Starts it again at the same address, on the same data.</summary>
    public Task StartAgain() => Listen(new Uri(Address).Port);

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_data, recursive: true);
    }

    private async Task Listen(int port)
    {
        _app = Program.Service(new(_data, port), services => services
            .AddSingleton<TimeProvider>(new ClockFrom(new(Today, new(9, 0), TimeSpan.Zero)))
            .AddSingleton<IStartupFilter>(_requests)
            .AddSingleton(new Terminal(TextWriter.Synchronized(_terminal)))
            .AddLogging(logs => logs.ClearProviders()));
        await _app.StartAsync();
        Address = _app.Urls.Single();
    }

    [GeneratedRegex("Pairing code: ([A-Z0-9]{8})")]
    private static partial Regex PairingCode();

    private sealed class RequestLog : IStartupFilter
    {
        public ConcurrentQueue<string> Asked { get; } = new();

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                Asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
                return rest(context);
            });
            next(app);
        };
    }

    // Waits still end: the clock starts on a fixed day and then runs.
    private sealed class ClockFrom(DateTimeOffset start) : TimeProvider
    {
        private readonly long _started = System.GetTimestamp();

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_started);
    }
}
