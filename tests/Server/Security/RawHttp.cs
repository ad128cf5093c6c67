using System.Net.Sockets;
using System.Text;

namespace RecordClearance.Tests.Security;

/// <summary>A request as bytes on a socket, for what no client library would send.</summary>
public sealed record RawAnswer(int Status, string Text)
{
    public bool Has(string header) => Text.Contains("\r\n" + header, StringComparison.OrdinalIgnoreCase);

    public static async Task<RawAnswer> To(Uri service, string line, params string[] headers)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Host, service.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{line} HTTP/1.1\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n"));
        var text = await new StreamReader(stream).ReadToEndAsync();
        return new(int.Parse(text.Split(' ')[1]), text);
    }
}
