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
        // since 2025-07-01, with what older acts left in force
        Section7602.NoLongerACrime,
        AutomaticClearing.Cannabis,
        AutomaticClearing.DeferredSentence,
        Section7603.Petition,
        Section7603.Automatic,
        Section7609.Petition,
        Section7602.Misdemeanor,
        Section7602.Felony,
        Section7602.Dui,
        Section5119g.Under25,
        AutomaticViolations.MotorVehicle,
        AutomaticViolations.Municipal,
        Juvenile.Review,
        Section7603.Stipulation,
        Section7602.Stipulation,

        // from 2019-10-01 to 2025-06-30
        Section7603Before2025.Expungement,
        Section7603Before2025.Petition,
        Section7603Before2025.Sealing,
        .. Section7609.Before2025,
        .. Section7602Before2025.Rules,
        Section5119g.Under21,
        Section5119g.Under21Before2020,
        Section7603Before2025.Stipulation,
    ];

    public static LawSummary Summary { get; } = new(
        "US-VT",
        VerifiedThrough,
        [.. Rules.Select(rule => rule.Summarize(Periods.VersionOn(rule.InForce)!))],
        [.. VermontFacts.Asked.Select(fact => fact.Summarize())]);

    public static Findings Evaluate(Record record, DateOnly asOf)
    {
        var view = new VermontRecord(record, asOf);
        var inForce = Periods.VersionOn(asOf) is null ? [NoLaw.Loaded] : Rules.Where(rule => rule.IsInForce(asOf)).ToArray();
        return new Findings(
            record.Id,
            "US-VT",
            asOf,
            Periods.VersionOn(asOf) ?? "vt-none",
            string.Create(CultureInfo.InvariantCulture, $"An aid for an attorney's judgment: Vermont law checked through {VerifiedThrough:yyyy-MM-dd}, applied to filing on {asOf:yyyy-MM-dd}. Not legal advice."),
            [.. view.Charges.Select(charge => Evaluator.Evaluate(inForce, charge, charge.Case.Number, charge.Charge.Id, charge.Unread))],
            [.. view.Problems]);
    }
}
