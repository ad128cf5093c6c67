using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Civil violations that are expunged without a petition two years after judgment.</summary>
public static class AutomaticViolations
{
    private const string Cite = "23 V.S.A. § 2303";

    private const string MunicipalCite = "2025 No. 60 (municipal violations)";

    /// <summary>Seven motor vehicle violations, since 2021-07-01.</summary>
    public static readonly Rule<VermontCharge> MotorVehicle = new(
        "vt-2303", "Expungement of a motor vehicle violation (by the Judicial Bureau itself)", "automatic-expungement", Cite, Periods.Act58, null,
        new("It is a civil violation, not of a municipal ordinance", Cite, charge => Violation(charge, municipal: false)),
        [
            new("It is one of the violations named", Cite, charge => Section7601.OnList(charge, Offenses.AutomaticViolations)),
            new("The judgment was entered on or after July 1, 2021", Cite, JudgedSince2021),
            new("Two years have passed since the judgment", Cite, TwoYears),
        ])
    {
        Automatic = true,
        Unverified = "Whether the section reaches judgments entered before July 1, 2021 was not verified; there the answer is needs-review.",
        Note = _ => "Ask the Judicial Bureau after that day whether the record is gone.",
    };

    /// <summary>Violations of municipal ordinances, since 2025-07-01.</summary>
    public static readonly Rule<VermontCharge> Municipal = new(
        "vt-municipal", "Expungement of a municipal violation (by the Judicial Bureau itself)", "automatic-expungement", MunicipalCite, Periods.Act60, null,
        new("It is a violation of a municipal ordinance", MunicipalCite, charge => Violation(charge, municipal: true)),
        [new("Two years have passed since the judgment", MunicipalCite, TwoYears)])
    {
        Automatic = true,
        Confidence = Confidence.AttorneyReview,
        Unverified = "Known from summaries only, which say two years after the judgment is satisfied, if no violation followed.",
        Note = _ => "Summaries say: two years after the judgment was paid, if no violation followed. Ask the Judicial Bureau.",
    };

    private static Verdict Violation(VermontCharge charge, bool municipal)
    {
        if (charge.Level is null && charge.Statute is { Title: not null } statute && !municipal && Offenses.AutomaticViolations.Find(statute).Answer != Answer.No)
        {
            return Verdict.Unknown($"It may be a civil violation: {charge.LevelText}.", charge.AskLevel);
        }

        return !charge.IsViolation ? Verdict.No("It is not a civil violation.")
            : IsMunicipal(charge) == municipal ? Verdict.Yes(municipal ? "A violation of a municipal ordinance." : "A civil violation.")
            : Verdict.No(municipal ? "The docket does not speak of a municipal ordinance." : "It is a violation of a municipal ordinance.");
    }

    private static bool IsMunicipal(VermontCharge charge) =>
        Array.Exists([charge.Charge.LevelText, charge.Case.Docket.CaseType, charge.Charge.Description, charge.Charge.Statute],
            text => text is not null && (text.Contains("municipal", StringComparison.OrdinalIgnoreCase) || text.Contains("ordinance", StringComparison.OrdinalIgnoreCase)));

    private static Verdict JudgedSince2021(VermontCharge charge) =>
        charge.DisposedOn is not { } judged ? Verdict.Unknown("The day of the judgment is not known.", charge.AskDisposedOn)
        : judged >= Periods.Act58 ? Verdict.Yes($"Judged on {Sentence.Iso(judged)}.")
        : charge.Record.Facts.YesNo(VermontFacts.ViolationsBefore2021) switch
        {
            Answer.Yes => Verdict.Yes($"Judged on {Sentence.Iso(judged)}; an attorney has found that the section reaches it."),
            Answer.No => Verdict.No($"Judged on {Sentence.Iso(judged)}; an attorney has found that the section does not reach it."),
            _ => Verdict.Unknown($"Judged on {Sentence.Iso(judged)}; whether the section reaches it was not verified.", charge.Record.Ask(VermontFacts.ViolationsBefore2021)),
        };

    private static Verdict NoJudgment(VermontCharge charge) => charge.Outcome switch
    {
        DispositionOutcome.Dismissed or DispositionOutcome.Acquitted or DispositionOutcome.NotCharged => Verdict.No($"There is no judgment: {charge.OutcomeText}."),
        DispositionOutcome.Pending => Verdict.Hold($"Not yet: {charge.OutcomeText}.", charge.AskOutcome),
        _ => Verdict.Unknown($"It is not known whether there was a judgment: {charge.OutcomeText}.", charge.AskOutcome),
    };

    private static Verdict TwoYears(VermontCharge charge)
    {
        if (charge.Outcome != DispositionOutcome.Convicted)
        {
            return NoJudgment(charge);
        }

        if (charge.DisposedOn is not { } judged)
        {
            return Verdict.Unknown("The day of the judgment is not known.", charge.AskDisposedOn);
        }

        var due = Anniversary.After(judged, 2);
        var text = $"{Sentence.Iso(judged)} + 2 years = {Sentence.Iso(due)}";
        return due <= charge.AsOf ? Verdict.Yes(text, due) : Verdict.NotYet(text, due);
    }
}
