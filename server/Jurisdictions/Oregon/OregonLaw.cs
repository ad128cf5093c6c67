using System.Globalization;
using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon;

/// <summary>Oregon's law of setting aside records: its rules in their order of advice, and how they are applied.</summary>
public static class OregonLaw
{
    /// <summary>The last day the law here was checked.</summary>
    public static readonly DateOnly VerifiedThrough = new(2026, 1, 1);

    public static LawSummary Summary { get; } = new("US-OR", VerifiedThrough, [], []);

    public static Findings Evaluate(Record record, DateOnly asOf) => new(
        record.Id,
        "US-OR",
        asOf,
        "or-2026-01",
        string.Create(CultureInfo.InvariantCulture, $"An aid for an attorney's judgment: Oregon law checked through {VerifiedThrough:yyyy-MM-dd}, applied to filing on {asOf:yyyy-MM-dd}. Not legal advice."),
        [.. record.Cases.SelectMany(docket => docket.Charges.Select(charge => new ChargeFindings(docket.CaseNumber, charge.Id, null, [])))],
        []);
}
