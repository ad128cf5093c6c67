using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.223: judgments of guilty except for insanity.</summary>
public static class Insanity
{
    private const string Cite = "ORS 137.223(2)";

    public static readonly Rule<OregonCharge> Rule = new(
        "or-137.223-insanity", "Setting aside a judgment of guilty except for insanity", "set-aside", "ORS 137.223", Periods.Sb397, null,
        new("The charge ended in a judgment of guilty except for insanity", "ORS 137.223(1)", Found),
        [
            new("The offense is one that ORS 137.225(5) names and (6) and (7)(a) do not except", "ORS 137.223(1), 137.225(5), (6), (7)(a)", charge => charge.Reached),
            new("The period has passed since the judgment or the end of the Psychiatric Security Review Board's jurisdiction, whichever is later", "ORS 137.223(2)(a)", Waited),
            new("No other such finding and no conviction other than of a motor vehicle violation in the same number of years", "ORS 137.223(2)(b)", NoOther),
            PendingCharge.Condition,
        ])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "Read in a public copy of 2024. Subsection (1) reaches an offense for which, if convicted, the person could apply under ORS 137.225: its subsections (5), (6) and (7)(a), (c) are applied.",
    };

    /// <summary>Whether the finding counts against other charges is a question for an attorney.</summary>
    public static Bar? AsBar(OregonCharge charge, Bars most) => charge.Record.Facts.YesNo(OregonFacts.InsanityCounts) switch
    {
        _ when most == Bars.No => null,
        Answer.No => null,
        Answer.Yes => new(charge, charge.DecidedOn, most, most),
        _ => new(charge, charge.DecidedOn, Bars.No, most),
    };

    private static Verdict Found(OregonCharge charge) => Subjects.Ordinary(charge)
        ?? (charge.IsInsanity && charge.Outcome == DispositionOutcome.Convicted ? Verdict.Yes("Guilty except for insanity.") : Verdict.No("It did not."));

    private static Verdict Waited(OregonCharge charge)
    {
        if (WaitingPeriod.Of(charge) is not var (_, years))
        {
            return Verdict.Unknown("The law names no period for such an offense.");
        }

        if (charge.DecidedOn is not { } judged)
        {
            return Verdict.Unknown("The day of judgment is not known.", charge.AskDecidedOn());
        }

        if (charge.Facts.Date(OregonFacts.BoardEndedOn) is not { } ended)
        {
            return Verdict.Unknown("Nobody has said when the board's jurisdiction ended.",
                charge.Ask(OregonFacts.BoardEndedOn, $"On the day of judgment: from {Days.Iso(Anniversary.After(judged, years))}.", $"Today: from {Days.Iso(Anniversary.After(charge.AsOf, years))}."));
        }

        var since = ended > judged ? ended : judged;
        var due = Anniversary.After(since, years);
        return Days.Due(due, charge.AsOf, $"{Days.Iso(since)} + {Days.Years(years)} = {Days.Iso(due)}");
    }

    // Unlike ORS 137.225(7)(b), no single violation is let pass, and other such findings count.
    private static Verdict NoOther(OregonCharge charge)
    {
        if (WaitingPeriod.Of(charge) is not var (_, years))
        {
            return Verdict.Unknown("The law names no period for such an offense.");
        }

        DateOnly? certain = null;
        OregonCharge? open = null;
        foreach (var bar in charge.Record.Convictions.Of(charge))
        {
            if (bar.On is { } day && (bar.Least != Bars.No || bar.Charge?.IsInsanity is true))
            {
                certain = Days.Later(certain, Anniversary.After(day, years));
            }
            else if (bar.On is null || Anniversary.After(bar.On.Value, years) > charge.AsOf)
            {
                open = open is null || string.CompareOrdinal(bar.Name, open.Name) < 0 ? bar.Charge : open;
            }
        }

        return open is not null ? Verdict.Unknown($"It is not known whether {open.Name} counts.", open.AskOutcome(), open.AskDecidedOn())
            : certain is { } due ? Days.Due(due, charge.AsOf, $"The latest lapses on {Days.Iso(due)}.")
            : Verdict.Presumed("There is none on the cases read.", charge.Record.Presume(OregonFacts.OtherConvictions));
    }
}
