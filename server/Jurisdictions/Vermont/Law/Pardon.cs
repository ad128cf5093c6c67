using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>The Governor's unconditional pardon, and the waiting period after it, which is unsettled.</summary>
public static class Pardon
{
    public static Verdict Given(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.UnconditionalPardon) switch
    {
        Answer.Yes => Verdict.Yes("Pardoned unconditionally."),
        Answer.No => Verdict.No("Not pardoned."),
        _ => Verdict.No("No pardon is known; none is presumed.") with { Confirm = [charge.Presume(VermontFacts.UnconditionalPardon)] },
    };

    /// <summary>Three or seven years: where the two differ, an attorney decides.</summary>
    public static Verdict Wait(VermontCharge charge, Verdict threeYears, Verdict sevenYears) =>
        threeYears.Answer == sevenYears.Answer && threeYears.From == sevenYears.From ? sevenYears
        : sevenYears.Answer == Answer.Yes ? sevenYears
        : charge.Record.Facts.YesNo(VermontFacts.PardonClockThreeYears) switch
        {
            Answer.Yes => threeYears,
            Answer.No => sevenYears,
            _ => Verdict.Unknown($"For a pardoned offense it is not settled which period applies: three years ({threeYears.Text}) or seven ({sevenYears.Text}).", charge.Record.Ask(VermontFacts.PardonClockThreeYears)),
        };
}
