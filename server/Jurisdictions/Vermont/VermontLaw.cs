using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>Vermont's law of record clearance: its rules in their order of advice, and how they are applied.</summary>
public static class VermontLaw
{
    /// <summary>The last day the law here was checked.</summary>
    public static readonly DateOnly VerifiedThrough = Periods.Act60;

    /// <summary>Every rule of every period, best advice first.</summary>
    public static IReadOnlyList<Rule<VermontCharge>> Rules { get; } =
    [
        Section7602.NoLongerACrime,
        Section7603.Petition,
        Section7603.Automatic,
        Section7602.Misdemeanor,
        Section7602.Felony,
        Section7602.Dui,
        Section7603.Stipulation,
        Section7602.Stipulation,
    ];

    public static LawSummary Summary { get; } = new(
        "US-VT",
        VerifiedThrough,
        [.. Rules.Select(rule => rule.Summarize(Periods.VersionOn(rule.InForce)!))],
        [.. VermontFacts.Asked.Concat(VermontFacts.Values).Select(fact => fact.Summarize())]);

    public static Findings Evaluate(Record record, DateOnly asOf)
    {
        var view = new VermontRecord(record, asOf);
        Rule<VermontCharge>[] inForce = [.. Rules.Where(rule => rule.IsInForce(asOf))];
        return new Findings(
            record.Id,
            "US-VT",
            asOf,
            Periods.VersionOn(asOf) ?? "vt-none",
            string.Create(CultureInfo.InvariantCulture, $"An aid for an attorney's judgment under Vermont law as of {asOf:yyyy-MM-dd}. Not legal advice."),
            [.. view.Charges.Select(charge => Evaluator.Evaluate(inForce, charge, charge.Case.Number, charge.Charge.Id))],
            [.. view.Problems]);
    }
}
