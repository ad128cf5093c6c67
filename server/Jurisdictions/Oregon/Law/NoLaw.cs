using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>The answer for a day of filing before the first law loaded here.</summary>
public static class NoLaw
{
    public static readonly Rule<OregonCharge> Loaded = new(
        "or-none", "No law is loaded for that day", "none", "ORS 137.225", DateOnly.MinValue, Periods.Sb397,
        new("The law of that day is known", "ORS 137.225", charge =>
            Verdict.Unknown($"The first law loaded here is that of {Days.Iso(Periods.Sb397)}; the day of filing asked for is {Days.Iso(charge.AsOf)}.")),
        [])
    {
        Confidence = Confidence.AttorneyReview,
        Note = _ => "Choose a later day of filing, or ask an attorney.",
    };
}
