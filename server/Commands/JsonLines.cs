using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RecordClearance.Problems;

namespace RecordClearance.Commands;

/// <summary>One line of input: its number, and its value or why it has none.</summary>
public readonly record struct JsonLine<T>(long Number, T? Value, string? Problem) where T : class;

/// <summary>JSON Lines, one at a time: a file of any length in the memory of its longest line.</summary>
public static class JsonLines
{
    public const int LongestLine = 16 * 1024 * 1024;

    /// <param name="mend">Reads a line that breaks the contract, where that may be overlooked; null where it may not.</param>
    public static async IAsyncEnumerable<JsonLine<T>> Read<T>(Stream stream, JsonTypeInfo<T> type, Func<byte[], T?> mend, [EnumeratorCancellation] CancellationToken stop) where T : class
    {
        var input = PipeReader.Create(stream, new(bufferSize: 64 * 1024));
        var number = 0L;
        var tooLong = false;
        while (true)
        {
            var chunk = await input.ReadAsync(stop);
            var rest = chunk.Buffer;
            while (Cut(ref rest, chunk.IsCompleted) is { } line)
            {
                number++;
                if (tooLong || line.Length > LongestLine)
                    yield return new(number, null, $"The line is longer than {LongestLine / 1024 / 1024} MB.");
                else if (!IsBlank(line, number))
                    yield return Parse(line, number, type, mend);
                tooLong = false;
            }
            // The rest of a line that is too long is dropped as it comes.
            if (rest.Length > LongestLine)
                (tooLong, rest) = (true, rest.Slice(rest.End));
            input.AdvanceTo(rest.Start, rest.End);
            if (chunk.IsCompleted)
                break;
        }
        await input.CompleteAsync();
    }

    private static ReadOnlySequence<byte>? Cut(ref ReadOnlySequence<byte> rest, bool isLast)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return line;
        }
        if (!isLast || rest.IsEmpty)
            return null;
        var last = rest;
        rest = rest.Slice(rest.End);
        return last;
    }

    private static bool IsBlank(ReadOnlySequence<byte> line, long number)
    {
        var text = new SequenceReader<byte>(WithoutMark(line, number));
        text.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r');
        return text.End;
    }

    private static JsonLine<T> Parse<T>(ReadOnlySequence<byte> line, long number, JsonTypeInfo<T> type, Func<byte[], T?> mend) where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutMark(line, number), new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
            var value = JsonSerializer.Deserialize(ref reader, type);
            if (reader.Read() || value is null)
                return new(number, null, "The line is not one JSON object.");
            return new(number, value, null);
        }
        catch (JsonException json)
        {
            return mend(WithoutMark(line, number).ToArray()) is { } value ? new(number, value, null) : new(number, null, ProblemMiddleware.Explain(json));
        }
    }

    // Some editors begin a UTF-8 file with a byte order mark.
    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> line, long number)
    {
        var text = new SequenceReader<byte>(line);
        return number == 1 && text.IsNext("\uFEFF"u8, advancePast: true) ? text.UnreadSequence : line;
    }
}
