using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Which charges a rule is about.</summary>
public static class Subjects
{
    public static Condition<VermontCharge> Conviction(string citation) =>
        new("The charge ended in a conviction of a crime", citation, charge => charge.Conviction);

    public static Condition<VermontCharge> NoConviction(string citation) =>
        new("The charge ended without a conviction", citation, charge => charge.Outcome == DispositionOutcome.Pending ? Verdict.No("Still pending.") : NotConvicted(charge));

    /// <summary>As above, and says of a pending charge that it is not decided yet.</summary>
    public static Condition<VermontCharge> NoConvictionYet(string citation) =>
        new("The charge ended without a conviction", citation, NotConvicted);

    /// <summary>A conviction of one grade; driving under the influence stands apart.</summary>
    public static Condition<VermontCharge> Conviction(string level, string citation) =>
        new($"The charge ended in a conviction of a {level} other than driving under the influence", citation, charge => OfLevel(charge, level, dui: false));

    public static Condition<VermontCharge> Felony(string citation) =>
        new("The charge ended in a conviction of a felony", citation, charge => OfLevel(charge, "felony", dui: null));

    public static Condition<VermontCharge> DuiMisdemeanor(string citation) =>
        new("The charge ended in a conviction of driving under the influence (23 V.S.A. § 1201) as a misdemeanor", citation, charge => OfLevel(charge, "misdemeanor", dui: true));

    private static Verdict OfLevel(VermontCharge charge, string level, bool? dui)
    {
        if (charge.Level is not null && charge.Level != level)
        {
            return Verdict.No($"Not a {level}: {charge.LevelText}.");
        }

        if (dui is not null && charge.Statute is { Title: not null } && charge.IsDui != dui)
        {
            return Verdict.No(dui is true ? "Another offense." : "It is driving under the influence, which § 7602(e) treats apart.");
        }

        var convicted = charge.Conviction;
        if (convicted.Answer != Answer.Yes)
        {
            return convicted;
        }

        List<Question> open = [];
        if (charge.Level is null)
        {
            open.Add(charge.AskLevel);
        }

        if (dui is not null && charge.Statute is not { Title: not null })
        {
            open.Add(charge.AskStatute);
        }

        return open is [] ? convicted with { Text = $"{convicted.Text.TrimEnd('.')}; {charge.LevelText}." } : Verdict.Unknown($"The grade or the statute is not known: {charge.LevelText}.", open);
    }

    /// <summary>Worked out once for each charge.</summary>
    public static Verdict Convicted(VermontCharge charge)
    {
        if (charge.IsViolation)
        {
            return Verdict.No("A civil violation is not a crime.");
        }

        return charge.Convicted switch
        {
            Answer.No => Verdict.No($"Outcome: {charge.OutcomeText}."),
            Answer.Unknown when charge.Outcome == DispositionOutcome.Convicted =>
                Verdict.Unknown("The sentence was deferred and is not known to be discharged.", charge.Ask(VermontFacts.SentenceCompletedOn)),
            Answer.Unknown => Verdict.Unknown($"It is not known how the charge ended: {charge.OutcomeText}.", charge.AskOutcome),
            _ => Adult(charge, $"Outcome: {charge.OutcomeText}."),
        };
    }

    private static Verdict NotConvicted(VermontCharge charge)
    {
        if (charge.IsViolation || (charge.Outcome == DispositionOutcome.Convicted && !charge.IsDeferred))
        {
            return Verdict.No(charge.IsViolation ? "A civil violation is not a crime." : "The charge ended in a conviction.");
        }

        return charge.Outcome switch
        {
            DispositionOutcome.Dismissed or DispositionOutcome.Acquitted or DispositionOutcome.NotCharged =>
                Adult(charge, $"Outcome: {charge.OutcomeText}.") with { From = charge.DisposedOn },
            DispositionOutcome.Pending => Verdict.Hold($"Not yet: {charge.OutcomeText}.", charge.AskOutcome),
            DispositionOutcome.Diverted => Verdict.Unknown("It is not known whether the charge was dismissed after diversion.", charge.AskOutcome),
            DispositionOutcome.Transferred => Verdict.Unknown("The charge went to another court, whose docket says how it ended.", charge.AskOutcome),
            DispositionOutcome.Convicted => Verdict.No("The sentence was deferred: 13 V.S.A. § 7041 governs."),
            _ => Verdict.Unknown($"It is not known how the charge ended: {charge.OutcomeText}.", charge.AskOutcome),
        };
    }

    /// <summary>Chapter 230 is about adult cases; a docket marked as a juvenile's is for an attorney.</summary>
    private static Verdict Adult(VermontCharge charge, string text) =>
        !charge.Case.IsJuvenile ? Verdict.Yes(text) : charge.Facts.YesNo(VermontFacts.JuvenileRoute) switch
        {
            Answer.Yes => Verdict.No("An attorney has found that the juvenile provisions apply."),
            Answer.No => Verdict.Yes(text),
            _ => Verdict.Unknown("The docket is marked as a juvenile or youthful offender case.", charge.Ask(VermontFacts.JuvenileRoute)),
        };
}
