using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7603 as in force since 2025-07-01: sealing where there was no conviction. There is no expungement any more.</summary>
public static class Section7603
{
    private static readonly DateOnly Since = Periods.Act60;

    /// <summary>(g) A person may petition at any time; the court grants it if sealing serves the interests of justice.</summary>
    public static readonly Rule<VermontCharge> Petition = new(
        "vt-7603-g", "Sealing, no conviction (petition)", "sealing", "13 V.S.A. § 7603(g)", Since, null,
        Subjects.NoConvictionYet("13 V.S.A. § 7603(g)"),
        [Section7604.NothingPending, Section7605.NotDeniedLately])
    {
        Note = _ => "Granted if sealing serves the interests of justice, or if the parties stipulate. No fee.",
    };

    /// <summary>(a)(1) Unless a party objects, the court seals within 60 days after the final disposition.</summary>
    public static readonly Rule<VermontCharge> Automatic = new(
        "vt-7603-a1", "Sealing, no conviction (by the court itself)", "automatic-sealing", "13 V.S.A. § 7603(a)(1)", Since, null,
        Subjects.NoConviction("13 V.S.A. § 7603(a)(1)"),
        [
            new("The court found no probable cause, the charge was dismissed before trial, or the client was acquitted", "13 V.S.A. § 7603(a)(1)(A)-(C)", InCourt),
            new("Sixty days have passed since the final disposition", "13 V.S.A. § 7603(a)(1)", WithinSixtyDays),
        ])
    {
        Automatic = true,
        Note = charge => charge.DisposedOn < Since
            ? "Decided before July 1, 2025, when another text applied: look whether the docket is still open to the public, and petition under § 7603(g) if it is."
            : "The court does this by itself unless a party objects in the interests of justice. Look after that day whether the docket is still open to the public, and petition under § 7603(g) if it is.",
    };

    /// <summary>(a)(2) At any time on stipulation of the prosecuting attorney and the defendant.</summary>
    public static readonly Rule<VermontCharge> Stipulation = new(
        "vt-7603-a2", "Sealing, no conviction (stipulation)", "sealing", "13 V.S.A. § 7603(a)(2)", Since, null,
        Subjects.NoConviction("13 V.S.A. § 7603(a)(2)"),
        [Stipulated.With("13 V.S.A. § 7603(a)(2)"), Section7604.NothingPending])
    {
        Note = _ => "Ask the prosecuting office for a stipulation: the court then needs no hearing.",
    };

    private static Verdict InCourt(VermontCharge charge) => charge.Outcome switch
    {
        DispositionOutcome.NotCharged => Verdict.No("No charge was filed: a petition under § 7603(g) is needed."),
        DispositionOutcome.Dismissed or DispositionOutcome.Acquitted => Verdict.Yes($"Outcome: {charge.OutcomeText}."),
        _ => Verdict.Unknown("It is not known how the charge ended.", charge.AskOutcome),
    };

    internal static Verdict WithinSixtyDays(VermontCharge charge)
    {
        if (charge.DisposedOn is not { } disposed)
        {
            return Verdict.Unknown("The day of the disposition is not known.", charge.AskDisposedOn);
        }

        var due = Sentence.AddDays(disposed, 60);
        var text = $"{Sentence.Iso(disposed)} + 60 days = {Sentence.Iso(due)}";
        return due <= charge.AsOf ? Verdict.Yes(text, due) : Verdict.NotYet(text, due);
    }
}
