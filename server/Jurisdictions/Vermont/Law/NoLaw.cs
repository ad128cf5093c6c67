using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>The answer for a day of filing before the first law loaded here.</summary>
public static class NoLaw
{
    public static readonly Rule<VermontCharge> Loaded = new(
        "vt-none", "No law is loaded for that day", "none", "13 V.S.A. chapter 230", DateOnly.MinValue, Periods.Act32,
        new("The law of that day is known", "13 V.S.A. chapter 230", charge =>
            Verdict.Unknown($"The first law loaded here is that of {Sentence.Iso(Periods.Act32)}; the day of filing asked for is {Sentence.Iso(charge.AsOf)}.")),
        [])
    {
        Confidence = Confidence.AttorneyReview,
        Note = _ => "Choose a later day of filing, or ask an attorney.",
    };
}
