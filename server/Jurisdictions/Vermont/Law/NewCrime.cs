using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Later convictions, which counted before 2025-07-01 and count no more.</summary>
public static class NewCrime
{
    public static Condition<VermontCharge> NoneSinceConviction(string citation) =>
        new("No conviction of a crime from a new incident since this conviction", citation, charge => Each(charge, one =>
            one.DisposedOn is null || charge.DisposedOn is null ? Verdict.Unknown($"It is not known whether {one.Name} came later.", Dates(charge, one))
            : one.DisposedOn > charge.DisposedOn ? Verdict.No($"{one.Name}: convicted on {Sentence.Iso(one.DisposedOn.Value)}, after this conviction.")
            : null));

    /// <summary>No felony in seven years and no misdemeanor in five, before the petition.</summary>
    public static Condition<VermontCharge> NoneLately(string citation) =>
        new("No conviction of a felony in the last seven years, nor of a misdemeanor in the last five", citation, charge => Each(charge, one => Lately(charge, one)));

    private static Verdict? Lately(VermontCharge charge, VermontCharge one)
    {
        if (one.DisposedOn is not { } day || one.Level is not { } level)
        {
            return one.DisposedOn is { } known && Anniversary.After(known, 7) <= charge.AsOf ? null
                : Verdict.Unknown($"The day or the grade of {one.Name} is not known.", one.DisposedOn is null ? one.AskDisposedOn : one.AskLevel);
        }

        var due = Anniversary.After(day, level == "felony" ? 7 : 5);
        return due <= charge.AsOf ? null : Verdict.NotYet($"{one.Name}, a {level}, no longer counts from {Sentence.Iso(due)}.", due);
    }

    /// <summary>The worst verdict on any other conviction from another incident, on the dockets or elsewhere.</summary>
    private static Verdict Each(VermontCharge charge, Func<VermontCharge, Verdict?> ask)
    {
        var verdicts = charge.Record.Charges
            .Where(one => one != charge && one.Convicted != Answer.No && !one.IsViolation && one.SameIncident(charge) != Answer.Yes)
            .Select(one => ask(one) is { } verdict ? Doubt(charge, one, verdict) : null)
            .OfType<Verdict>()
            .ToArray();
        return Array.Find(verdicts, verdict => verdict.FailsForGood)
            ?? Array.Find(verdicts, verdict => verdict.Answer == Answer.Unknown)
            ?? verdicts.MaxBy(verdict => verdict.From)
            ?? Elsewhere(charge);
    }

    private static Verdict Doubt(VermontCharge charge, VermontCharge one, Verdict verdict) =>
        one.Convicted == Answer.Unknown ? Verdict.Unknown($"It is not known how {one.Name} ended.", one.AskOutcome)
        : one.SameIncident(charge) == Answer.Unknown && verdict.Answer == Answer.No && one.DisposedOn == charge.DisposedOn
            ? Verdict.Unknown($"It is not known whether {one.Name} arose from the same incident.", one.Ask(VermontFacts.Incident))
            : verdict;

    private static Verdict Elsewhere(VermontCharge charge) => charge.Record.Facts.YesNo(VermontFacts.OtherConvictions) switch
    {
        Answer.No => Verdict.Yes("There is none."),
        Answer.Yes => Verdict.Unknown("There are convictions outside the dockets read: read those dockets too.", charge.Record.Ask(VermontFacts.OtherConvictions)),
        _ => Verdict.Presumed("None on the dockets read; none elsewhere is presumed.", charge.Record.Presume(VermontFacts.OtherConvictions)),
    };

    private static Question[] Dates(VermontCharge charge, VermontCharge one) =>
        [.. one.DisposedOn is null ? [one.AskDisposedOn] : Array.Empty<Question>(), .. charge.DisposedOn is null ? [charge.AskDisposedOn] : Array.Empty<Question>()];
}
