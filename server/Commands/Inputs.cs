using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RecordClearance.Problems;

namespace RecordClearance.Commands;

/// <summary>Arguments that several commands share.</summary>
public static class Inputs
{
    public static Argument<string[]> Files(string description)
    {
        var files = new Argument<string[]>("files") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(result =>
        {
            // A mistyped option would else be looked for as a file.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"There is no option {token.Value}.");
        });
        return files;
    }

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Day of filing, such as 2026-11-01; today when left out.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError("--as-of takes a day such as 2026-11-01.");
            return null;
        },
    };

    /// <summary>Opens each file; <c>-</c>, or no file at all, is standard input.</summary>
    public static IEnumerable<(string? Name, Func<Stream> Open)> Open(string[]? files) =>
        files is not { Length: > 0 } ? [(null, Console.OpenStandardInput)]
        : files.Select(file => file == "-" ? ((string?)null, (Func<Stream>)Console.OpenStandardInput) : (file, () => File.OpenRead(file)));

    /// <summary>Reads a file of one JSON object; null, and a line on standard error, when it is not one.</summary>
    public static T? Read<T>(FileInfo file, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            using var stream = file.OpenRead();
            if (JsonSerializer.Deserialize(stream, type) is { } value)
                return value;
            Console.Error.WriteLine($"{file.Name}: The file is not one JSON object.");
        }
        catch (JsonException json)
        {
            Console.Error.WriteLine($"{file.Name}: {ProblemMiddleware.Explain(json)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file.Name}: The file cannot be read.");
        }
        return null;
    }

    /// <summary>Where a line stands, for a message.</summary>
    public static string Place(string? file, long line) => file is null ? $"line {line}" : $"{file} line {line}";
}
