using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7605: after a denial, no new petition for two years unless the court allows one sooner.</summary>
public static class Section7605
{
    public static readonly Condition<VermontCharge> NotDeniedLately =
        new("No petition for this charge was denied in the last two years", "13 V.S.A. § 7605", charge => charge.NotDeniedLately);

    /// <summary>Worked out once for each charge.</summary>
    public static Verdict Decide(VermontCharge charge)
    {
        if (charge.Facts.Date(VermontFacts.DeniedOn) is { } denied)
        {
            var due = Anniversary.After(denied, 2);
            var text = $"denied on {Sentence.Iso(denied)} + 2 years = {Sentence.Iso(due)}";
            return due <= charge.AsOf ? Verdict.Yes(text, due) : Verdict.NotYet($"{text}, unless the court allowed a shorter time", due);
        }

        return charge.Facts.YesNo(VermontFacts.PetitionDenied) switch
        {
            Answer.Yes => Verdict.Unknown("A petition was denied; the day is not known.", charge.Ask(VermontFacts.DeniedOn)),
            Answer.No => Verdict.Yes("None was denied."),
            _ => Verdict.Presumed("No denial is known; none is presumed.", charge.Presume(VermontFacts.PetitionDenied)),
        };
    }
}
