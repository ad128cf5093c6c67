using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace RecordClearance.Tests;

/// <summary>What a running process prints, taken at once: a full pipe would stop it.</summary>
internal sealed class ProcessLines
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly Channel<string> _fresh = Channel.CreateUnbounded<string>();
    private readonly List<string> _all = [];
    private readonly Task _listening;

    public ProcessLines(Process process)
    {
        _process = process;
        _listening = Task.WhenAll(Listen(process.StandardOutput), Listen(process.StandardError));
        _ = _listening.ContinueWith(_ => _fresh.Writer.TryComplete(), TaskScheduler.Default);
    }

    private string All
    {
        get
        {
            lock (_all)
                return string.Join('\n', _all);
        }
    }

    /// <summary>The lines not yet asked for, to the first with <paramref name="what"/> in it.</summary>
    public async Task<string> Until(Regex what)
    {
        using var patience = new CancellationTokenSource(Patience);
        var text = "";
        try
        {
            while (!what.IsMatch(text))
                text += await _fresh.Reader.ReadAsync(patience.Token) + "\n";
            return text;
        }
        catch (Exception trouble) when (trouble is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"The service ended, or {Patience} passed, before it said '{what}'. It said:\n{All}", trouble);
        }
    }

    /// <summary>Waits until the process has ended.</summary>
    public async Task End()
    {
        try
        {
            await Task.WhenAll(_process.WaitForExitAsync(), _listening).WaitAsync(Patience);
        }
        catch (TimeoutException trouble)
        {
            throw new TimeoutException($"The service did not end within {Patience}. It said:\n{All}", trouble);
        }
    }

    private async Task Listen(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (_all)
                _all.Add(line);
            _fresh.Writer.TryWrite(line);
        }
    }
}
