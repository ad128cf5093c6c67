using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Cases that other law governs, or may: an attorney must read them. Nothing is decided here.</summary>
public static class Review
{
    public static readonly Rule<OregonCharge> Juvenile = new(
        "or-419a-juvenile", "Expunction of a juvenile record", "expunction", "ORS 419A.260 to 419A.271", Periods.Sb397, null,
        new("The case is a juvenile's", "ORS 419A.260", charge => charge.Case.IsJuvenile ? Verdict.Yes("The case type says so.") : Verdict.No("Nothing says so.")),
        [new("The record may be expunged", "ORS 419A.262", charge => Ask(charge.Case, OregonFacts.JuvenileExpunction))])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "The juvenile law was not read.",
    };

    public static readonly Rule<OregonCharge> OtherCourt = new(
        "or-other-court", "A federal, tribal or municipal matter", "set-aside", "ORS 137.225(1)(a)", Periods.Sb397, null,
        new("The case is of a federal, tribal or municipal court", "ORS 137.225(1)(a)", charge => charge.Case is { IsOtherCourt: true, IsJuvenile: false } ? Verdict.Yes("The page says so.") : Verdict.No("Nothing says so.")),
        [new("ORS 137.225 applies to it", "ORS 137.225(1)(a)", charge => Ask(charge.Case, OregonFacts.OtherCourtReviewed))])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "Only the courts of the state and its cities set aside under ORS 137.225; motions to other courts were not read.",
    };

    private static Verdict Ask(OregonCase docket, Fact fact) => docket.Facts.YesNo(fact) switch
    {
        Answer.Yes => Verdict.Yes("An attorney has found so."),
        Answer.No => Verdict.No("An attorney has found that it does not."),
        _ => Verdict.Unknown("An attorney must say.", docket.Ask(fact)),
    };
}
