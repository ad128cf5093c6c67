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
    private readonly ConcurrentDictionary<string, int> _standIns = new();
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

    /// <summary>Lets a made-up site on this computer stand for a host: it is asked in the host's place, from now on.</summary>
    public void StandIn(string host, int port) => _standIns[host] = port;

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                _ = Answer(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using var _ = client;
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, false, 1, leaveOpen: true);
            if (await reader.ReadLineAsync() is not { } asked)
            {
                return; // the browser opened a connection in case it would need one, and asked nothing
            }

            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
                // The rest of the request's head says nothing of interest.
            }

            if (!_standIns.TryGetValue(HostOf(asked), out var port))
            {
                Note(asked);
                await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
                return;
            }

            using var site = new TcpClient();
            await site.ConnectAsync(IPAddress.Loopback, port);
            await stream.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray());
            await Task.WhenAny(stream.CopyToAsync(site.GetStream()), site.GetStream().CopyToAsync(stream));
        }
        catch (Exception closed) when (closed is IOException or SocketException or ObjectDisposedException)
        {
            // One of the two ended the connection.
        }
    }

    private void Note(string request)
    {
        var host = HostOf(request);
        if (!BrowserMaker.Any(host.EndsWith))
        {
            _asked.Enqueue(host);
        }
    }

    // "CONNECT example.org:443 HTTP/1.1" or "GET http://example.org/page HTTP/1.1"
    private static string HostOf(string request)
    {
        var target = request.Split(' ').ElementAtOrDefault(1) ?? request;
        return Uri.TryCreate(target.Contains("://") ? target : "https://" + target, UriKind.Absolute, out var address) ? address.Host : "";
    }
}
