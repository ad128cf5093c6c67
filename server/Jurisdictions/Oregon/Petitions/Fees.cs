using System.Globalization;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What a motion costs; the table is <c>Lists/fees.md</c>.</summary>
internal static class Fees
{
    private static readonly IReadOnlyDictionary<string, decimal> Dollars = MarkdownTable.Embedded(typeof(Fees), "Lists.fees.md")
        .ToDictionary(cells => cells[0], cells => decimal.Parse(cells[1], CultureInfo.InvariantCulture));

    public static decimal RecordCheck => Dollars["record check"];

    public static decimal Filing => Dollars["filing"];
}
