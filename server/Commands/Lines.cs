using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RecordClearance.Commands;

/// <summary>What a command over many lines says: results on standard output, what is wrong on standard error, and a status at the end.</summary>
public sealed class Lines(Stream output, TextWriter errors) : IAsyncDisposable
{
    /// <summary>Exit statuses, as <c>--help</c> has them.</summary>
    public const string Statuses = "Exit status: 0 when all went well, 1 when some lines or files were refused (each named on standard error, the rest is done), 2 when nothing could be done.";

    // For a terminal or a file, never for a web page: § and ’ stay as they are.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _output = new(output, 64 * 1024);
    private bool _refused;

    public int Status => _refused ? 1 : 0;

    public static Lines Console() => new(System.Console.OpenStandardOutput(), System.Console.Error);

    public void Write<T>(T result, JsonTypeInfo<T> type)
    {
        try
        {
            using (var json = new Utf8JsonWriter(_output, Readable))
                JsonSerializer.Serialize(json, result, type);
            _output.WriteByte((byte)'\n');
        }
        catch (IOException)
        {
            throw Unwritten();
        }
    }

    /// <param name="where">A line number or a file; never the data.</param>
    public void Refuse(string where, string why)
    {
        _refused = true;
        errors.WriteLine($"{where}: {why}");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _output.DisposeAsync();
        }
        catch (IOException)
        {
            throw Unwritten();
        }
    }

    private static CannotKeepException Unwritten() => new("The results could not be written. Is the disk full, or did the program that takes them end?");
}
