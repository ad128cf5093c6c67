using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(1)(d) and (8): acquittals and dismissals, at any time; not a diversion for driving under the influence.</summary>
public static class Dismissal
{
    public static readonly Condition<OregonCharge> Reached = new("The charge is one whose record the statute reaches", "ORS 137.225(1)(d)", DecideKind);

    public static readonly Condition<OregonCharge> NotDiverted = new(
        "It was not a charge of driving under the influence that was dismissed after a diversion agreement", "ORS 137.225(8), 813.200", DecideDiversion);

    public static string Consequence(OregonCharge charge) => charge.Classification.Kinds.Min(kind => kind.Dismissed) switch
    {
        Answer.Yes => "at once",
        Answer.No => "may not be set aside",
        _ => "an attorney must review it",
    };

    private static Verdict DecideKind(OregonCharge charge)
    {
        var kinds = charge.Classification.Kinds;
        var (least, most) = (kinds.Min(kind => kind.Dismissed), kinds.Max(kind => kind.Dismissed));
        return (least, most) switch
        {
            (Answer.Yes, _) => Verdict.Yes("A charge of an offense."),
            (_, Answer.No) => Verdict.No(kinds[0].Why),
            _ when kinds is [var only] => Verdict.Unknown(only.Why, KindQuestion.Of(charge)),
            _ => Verdict.Unknown($"It may be one of several kinds: {string.Join(", ", kinds.Select(kind => kind.Name))}.", KindQuestion.Of(charge)),
        };
    }

    private static Verdict DecideDiversion(OregonCharge charge)
    {
        if (!charge.Classification.Kinds.Contains(Kinds.Duii) || charge.Outcome is DispositionOutcome.Acquitted or DispositionOutcome.NotCharged)
        {
            return Another;
        }

        var diverted = charge.Outcome == DispositionOutcome.Diverted || charge.Wording.Detail == "diversion" ? Answer.Yes : charge.Facts.YesNo(OregonFacts.Diversion);
        return diverted switch
        {
            Answer.Yes when charge.Classification.Kinds.Count > 1 => Verdict.Unknown(
                "Dismissed after a diversion agreement; whether the charge was driving under the influence is not known.", KindQuestion.Of(charge)),
            Answer.Yes => Verdict.No("Dismissed after a diversion agreement."),
            Answer.No => Verdict.Yes("Dismissed otherwise than by diversion."),
            _ => Verdict.Unknown("Whether it was dismissed after a diversion agreement is not known.", charge.Ask(OregonFacts.Diversion, "Yes: may not be set aside.", "No: at once.")),
        };
    }

    private static readonly Verdict Another = Verdict.Yes("It was none.");
}
