using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RecordClearance.Commands;

/// <summary>What a command over many lines says: results on standard output, what is wrong on standard error, and a status at the end.</summary>
public sealed class Lines(Stream output, TextWriter errors) : IAsyncDisposable
{
    /// <summary>Exit statuses, as <c>--help</c> has them.</summary>
    public const string Statuses = "Exit status: 0 when all went well, 1 when some lines or files were refused (each named on standard error, the rest is done), 2 when nothing could be done.";

    private readonly BufferedStream _output = new(output, 64 * 1024);
    private bool _refused;

    public int Status => _refused ? 1 : 0;

    public static Lines Console() => new(System.Console.OpenStandardOutput(), System.Console.Error);

    public void Write<T>(T result, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(_output, result, type);
        _output.WriteByte((byte)'\n');
    }

    /// <param name="where">A line number or a file; never the data.</param>
    public void Refuse(string where, string why)
    {
        _refused = true;
        errors.WriteLine($"{where}: {why}");
    }

    public async ValueTask DisposeAsync() => await _output.DisposeAsync();
}
