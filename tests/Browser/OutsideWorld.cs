using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RecordClearance.Tests;

/// <summary>The proxy that the browser is told to use for every address but this computer's: it notes each request and refuses it.</summary>
internal sealed class OutsideWorld : IAsyncDisposable
{
    // Chromium's own update and sign-in checks; no switch ends them all. The extension's content policy bars these hosts to it.
    private static readonly string[] BrowserMaker = [".googleapis.com", ".google.com", ".gvt1.com"];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Task _listening;

    public OutsideWorld()
    {
        _listener.Start();
        _listening = Listen();
    }

    public string Proxy => "http://" + _listener.LocalEndpoint;

    /// <summary>The hosts that pages, the extension and its worker tried to reach.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _listening;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
                Note(await reader.ReadLineAsync() ?? "");
                await client.GetStream().WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    // "CONNECT example.org:443 HTTP/1.1" or "GET http://example.org/page HTTP/1.1"
    private void Note(string request)
    {
        var target = request.Split(' ').ElementAtOrDefault(1) ?? request;
        var host = new Uri(target.Contains("://") ? target : "https://" + target).Host;
        if (!BrowserMaker.Any(host.EndsWith))
        {
            _asked.Enqueue(host);
        }
    }
}
