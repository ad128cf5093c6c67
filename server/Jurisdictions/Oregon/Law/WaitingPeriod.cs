using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(1)(b): seven, five, three or one years from the conviction or the release from imprisonment, whichever is later.</summary>
public static class WaitingPeriod
{
    public static readonly Condition<OregonCharge> Condition = new(
        "The waiting period has passed since the conviction or the release from imprisonment, whichever is later", "ORS 137.225(1)(b)", Decide);

    /// <summary>The shortest and the longest period the charge may have; null when it has none.</summary>
    public static (int Shortest, int Longest)? Of(OregonCharge charge)
    {
        (int, int)? range = null;
        foreach (var kind in charge.Classification.Kinds)
        {
            if (kind is { Eligible: not Answer.No, Years: { } years })
            {
                range = range is var (least, most) ? (Math.Min(least, years), Math.Max(most, years)) : (years, years);
            }
        }

        return range;
    }

    /// <summary>Null while the day of conviction is not known.</summary>
    public static DateOnly? Ends(OregonCharge charge, int years) => Since(charge) is { } since ? Anniversary.After(since, years) : null;

    private static DateOnly? Since(OregonCharge charge) => charge.DecidedOn is { } convicted
        ? charge.Facts.Date(OregonFacts.ReleasedOn) is { } released && released > convicted ? released : convicted
        : null;

    private static Verdict Decide(OregonCharge charge)
    {
        if (Of(charge) is not var (shortest, longest))
        {
            return Verdict.Unknown("The law names no waiting period for such a conviction.");
        }

        if (Since(charge) is not { } since)
        {
            return Verdict.Unknown("The day of conviction is not known.", charge.AskDecidedOn());
        }

        var due = Anniversary.After(since, longest);
        if (shortest != longest && due > charge.AsOf)
        {
            var least = Anniversary.After(since, shortest);
            return Verdict.Unknown($"{Days.Iso(since)} + {shortest} to {Days.Years(longest)} = {Days.Iso(least)} to {Days.Iso(due)}.", KindQuestion.Of(charge));
        }

        var verdict = Days.Due(due, charge.AsOf, $"{Days.Iso(since)} + {Days.Years(longest)} = {Days.Iso(due)}");
        return charge.Facts.Date(OregonFacts.ReleasedOn) is null ? verdict with { Confirm = [charge.Presume(OregonFacts.ReleasedOn, since)] } : verdict;
    }
}
