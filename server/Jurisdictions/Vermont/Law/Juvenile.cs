using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>33 V.S.A. § 5119(a), (b) and (h): juvenile cases, which an attorney must read. Nothing is decided here.</summary>
public static class Juvenile
{
    private const string Cite = "33 V.S.A. § 5119(a), (b), (h)";

    private static readonly Condition<VermontCharge> Minor = Age.Under(18, Cite);

    public static readonly Rule<VermontCharge> Review = new(
        "vt-juvenile", "Juvenile sealing provisions", "automatic-sealing", Cite, Periods.Act32, null,
        new("The docket is marked as a juvenile's, or the client was under 18 at the time of the offense", Cite, Marked),
        [new("The juvenile provisions govern the charge", Cite, Governs)])
    {
        Automatic = true,
        Confidence = Confidence.AttorneyReview,
        Unverified = "Read only in outline: a charge before majority that was dismissed is sealed at once (h); delinquency records have their own sealing (a), (b).",
        Note = _ => "An attorney must read the docket: juvenile records have their own rules.",
    };

    private static Verdict Marked(VermontCharge charge) =>
        charge.Case.IsJuvenile ? Verdict.Yes("The docket is marked as a juvenile or youthful offender case.")
        : charge.IsViolation || charge.Record.DateOfBirth is null || charge.Charge.OffenseOn is null ? Verdict.No("Nothing on the docket says so.")
        : Minor.Decide(charge) is { Answer: not Answer.Unknown } under ? under
        : Verdict.No("Nothing on the docket says so.");

    private static Verdict Governs(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.JuvenileRoute) switch
    {
        Answer.Yes => Verdict.Yes("An attorney has found that they do."),
        Answer.No => Verdict.No("An attorney has found that they do not."),
        _ => Verdict.Unknown("An attorney must say whether they do.", charge.Ask(VermontFacts.JuvenileRoute)),
    };
}
