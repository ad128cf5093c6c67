using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7603 as it stood from 2019-10-01 to 2025-06-30: sealing or expungement where there was no conviction.</summary>
public static class Section7603Before2025
{
    private const string Cite = "13 V.S.A. § 7603";

    /// <summary>(g) A petition at any time, to seal or to expunge.</summary>
    public static readonly Rule<VermontCharge> Petition = new(
        "vt-7603-g-2019", "Sealing or expungement, no conviction (petition)", "sealing-or-expungement", $"{Cite}(g)", Periods.Act32, Periods.Act60,
        Subjects.NoConvictionYet($"{Cite}(g)"),
        [Section7605.NotDeniedLately])
    {
        Note = _ => "The court seals or expunges if that serves the interests of justice.",
    };

    /// <summary>(e)(1) Expungement within 60 days of an acquittal or of a dismissal with prejudice.</summary>
    public static readonly Rule<VermontCharge> Expungement = new(
        "vt-7603-e-2019", "Expungement, acquitted or dismissed with prejudice (by the court itself)", "automatic-expungement", $"{Cite}(e)(1)", Periods.Act32, Periods.Act60,
        Subjects.NoConviction($"{Cite}(e)(1)"),
        [new("The client was acquitted, or the charge was dismissed with prejudice", $"{Cite}(e)(1)", Final), new("Sixty days have passed since the final disposition", $"{Cite}(e)(1)", Section7603.WithinSixtyDays)])
    {
        Automatic = true,
        Note = _ => "The end of a limitations period does not make a dismissal one \"with prejudice\" (State v. E.C., 2022 VT 40).",
    };

    /// <summary>(a)(1) Sealing within 60 days where there was no probable cause or the charge was dismissed before trial without prejudice.</summary>
    public static readonly Rule<VermontCharge> Sealing = new(
        "vt-7603-a1-2019", "Sealing, no probable cause or dismissed without prejudice (by the court itself)", "automatic-sealing", $"{Cite}(a)(1)", Periods.Act32, Periods.Act60,
        Subjects.NoConviction($"{Cite}(a)(1)"),
        [new("No probable cause was found, or the charge was dismissed before trial without prejudice", $"{Cite}(a)(1)", charge => charge.Outcome == DispositionOutcome.NotCharged ? Final(charge) : Final(charge).Negate()), new("Sixty days have passed since the final disposition", $"{Cite}(a)(1)", Section7603.WithinSixtyDays)])
    {
        Automatic = true,
        Note = _ => "A record so sealed was expunged eight years later.",
    };

    /// <summary>(a)(2), (e)(2) At any time on stipulation.</summary>
    public static readonly Rule<VermontCharge> Stipulation = new(
        "vt-7603-a2-2019", "Sealing or expungement, no conviction (stipulation)", "sealing-or-expungement", $"{Cite}(a)(2), (e)(2)", Periods.Act32, Periods.Act60,
        Subjects.NoConviction($"{Cite}(a)(2), (e)(2)"),
        [Stipulated.With($"{Cite}(a)(2), (e)(2)")]);

    private static Verdict Final(VermontCharge charge) => (charge.Outcome, charge.Wording.Detail, charge.Facts.YesNo(VermontFacts.DismissedWithPrejudice)) switch
    {
        (DispositionOutcome.Acquitted, _, _) => Verdict.Yes("The client was acquitted."),
        (DispositionOutcome.NotCharged, _, _) => Verdict.No("No charge was filed: a petition under § 7603(g) is needed."),
        (_, "no probable cause", _) => Verdict.No("No probable cause was found."),
        (_, "with prejudice", not Answer.No) or (_, "", Answer.Yes) => Verdict.Yes("The charge was dismissed with prejudice."),
        (_, "without prejudice", not Answer.Yes) or (_, "", Answer.No) => Verdict.No("The charge was dismissed without prejudice."),
        _ => Verdict.Unknown("The docket does not say whether the charge was dismissed with prejudice.", charge.Ask(VermontFacts.DismissedWithPrejudice)),
    };
}
