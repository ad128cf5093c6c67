using System.Text.RegularExpressions;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>Reads a postal address whose last line is <c>City, ST 05401</c>.</summary>
public static partial class AddressParser
{
    /// <summary>Lines are kept as printed when the last one is no city.</summary>
    public static Address Parse(IReadOnlyList<string> lines) =>
        CityLine().Match(lines[^1]) is { Success: true } match
            ? new([.. lines.SkipLast(1)], match.Groups["city"].Value, match.Groups["state"].Value, match.Groups["zip"] is { Success: true } zip ? zip.Value : null)
            : new(lines);

    [GeneratedRegex(@"^(?<city>[^,]+?),? +(?<state>[A-Z]{2})(?:,? +(?<zip>[0-9]{5}(?:-?[0-9]{4})?))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex CityLine();
}
