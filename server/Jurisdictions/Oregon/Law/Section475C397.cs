using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 475C.397 (formerly 475B.401): qualifying marijuana convictions, at any time, without fee, fingerprints or record check.</summary>
public static class Section475C397
{
    private static readonly DateOnly Legal = new(2015, 7, 1);

    public static readonly Rule<OregonCharge> Rule = new(
        "or-475c.397-marijuana-violation", "Setting aside a qualifying marijuana conviction", "set-aside", "ORS 475C.397", Periods.Sb397, null,
        new("The charge ended in a conviction of a marijuana violation", "ORS 475C.397(1)", OfViolation),
        [new("The conduct was before July 1, 2015", "ORS 475C.397(1)", Before), Performed.Condition])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "Subsections (2) to (5) were read in a public copy; the definition in (1) only in a practitioner's account. Felonies and misdemeanors that may qualify are not decided here.",
        Note = _ => "No fee, no fingerprints, no record check; the prosecuting attorney has 30 days, and may object only that the conviction does not qualify.",
    };

    private static Verdict OfViolation(OregonCharge charge) =>
        charge.Classification.Kinds is [var kind] && kind == Kinds.MarijuanaViolation && charge.Convicted != Answer.No ? Subjects.Convicted.Decide(charge) : Verdict.No("It did not.");

    private static Verdict Before(OregonCharge charge) => (charge.Charge.OffenseOn ?? charge.DecidedOn) switch
    {
        null => Verdict.Unknown("The day of the offense is not known.", charge.AskOffenseOn),
        { } day when day < Legal => Verdict.Yes($"{Days.Iso(day)}.", charge.DecidedOn),
        _ when charge.Charge.OffenseOn is null => Verdict.Unknown("The day of the offense is not known.", charge.AskOffenseOn),
        _ => Verdict.No("It was not."),
    };
}
