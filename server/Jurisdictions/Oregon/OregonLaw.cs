using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Oregon.Law;

namespace RecordClearance.Jurisdictions.Oregon;

/// <summary>Oregon's law of setting aside records: its rules in their order of advice, and how they are applied.</summary>
public static class OregonLaw
{
    /// <summary>The last day the law here was checked.</summary>
    public static readonly DateOnly VerifiedThrough = new(2026, 1, 1);

    /// <summary>Every rule, best advice first.</summary>
    public static IReadOnlyList<Rule<OregonCharge>> Rules { get; } =
    [
        Section475C397.Rule,
        Section137226.Rule,
        Section137225.Conviction,
        Section137225.Dismissed,
        Section137225.NotCharged,
        Insanity.Rule,
        Review.Juvenile,
        Review.OtherCourt,
    ];

    private static readonly Rule<OregonCharge>[] None = [NoLaw.Loaded];

    public static LawSummary Summary { get; } = new(
        "US-OR",
        VerifiedThrough,
        [.. Rules.Select(rule => rule.Summarize(Periods.VersionOn(VerifiedThrough)!))],
        [.. OregonFacts.Asked.Select(fact => fact.Summarize())],
        KindWords.All);

    public static Findings Evaluate(Record record, DateOnly asOf)
    {
        var view = new OregonRecord(record, asOf);
        var version = Periods.VersionOn(asOf);
        return new Findings(
            record.Id,
            "US-OR",
            asOf,
            version ?? "or-none",
            string.Create(CultureInfo.InvariantCulture, $"An aid for an attorney's judgment: Oregon law checked through {VerifiedThrough:yyyy-MM-dd}, applied to filing on {asOf:yyyy-MM-dd}. Not legal advice."),
            [.. view.Charges.Select(charge => Of(charge, version is null ? None : Rules))],
            [.. view.Problems]);
    }

    private static ChargeFindings Of(OregonCharge charge, IReadOnlyList<Rule<OregonCharge>> rules) =>
        Evaluator.Evaluate(rules, charge, charge.Case.Number, charge.Charge.Id, charge.Unread) with { Classification = Named(charge) };

    /// <summary>The kinds the charge may be, as the way it ended makes them.</summary>
    private static string[] Named(OregonCharge charge) => charge switch
    {
        { IsInsanity: true } => ["guilty-except-for-insanity"],
        { IsWithoutConviction: true, IsLesserCharge: true } => ["lesser-charge"],
        { IsWithoutConviction: true, Classification.Kinds: [var kind] } when kind == Kinds.Duii => ["dismissed-charge", "diverted-duii"],
        { IsWithoutConviction: true } when charge.Classification.Kinds.All(kind => kind.Dismissed == Answer.Yes) => ["dismissed-charge"],
        _ => [.. charge.Classification.Kinds.Select(kind => kind.Name)],
    };
}
