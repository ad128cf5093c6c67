using System.CommandLine;
using System.Globalization;

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

    /// <summary>Where a line stands, for a message.</summary>
    public static string Place(string? file, long line) => file is null ? $"line {line}" : $"{file} line {line}";
}
