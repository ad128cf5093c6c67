using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(1)(c): sixty days after the prosecuting attorney says that there will be no prosecution.</summary>
public static class NoComplaint
{
    public static readonly Condition<OregonCharge> Condition = new("Sixty days have passed since the prosecuting attorney elected not to proceed", "ORS 137.225(1)(c)", Decide);

    private static Verdict Decide(OregonCharge charge)
    {
        var declined = charge.Facts.Date(OregonFacts.DeclinedOn);
        if ((declined ?? charge.DecidedOn) is not { } day)
        {
            return Verdict.Unknown("The day is not known.", charge.Ask(OregonFacts.DeclinedOn));
        }

        var due = Days.After(day, 60);
        var verdict = Days.Due(due, charge.AsOf, $"{Days.Iso(day)} + 60 days = {Days.Iso(due)}");
        return declined is null ? verdict with { Confirm = [charge.Presume(OregonFacts.DeclinedOn, day)] } : verdict;
    }
}
