using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RecordClearance.Tests.Http;

/// <summary>Keeps every log line, with its scopes' place and the exception written out, for a test to search.</summary>
public sealed class KeptLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string category) => new Logger(category, _lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue($"{category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel level) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) =>
            lines.Enqueue($"{level} {category} {format(state, exception)} {exception}");
    }
}
