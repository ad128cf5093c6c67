using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>That the petitioner and the prosecuting office agree.</summary>
public static class Stipulated
{
    public static Condition<VermontCharge> With(string citation) =>
        new("The petitioner and the prosecuting office stipulate", citation, charge => charge.Facts.YesNo(VermontFacts.ProsecutorAgrees) switch
        {
            Answer.Yes => Verdict.Yes("The prosecuting office has agreed."),
            Answer.No => Verdict.Hold("The prosecuting office has not agreed.", charge.Ask(VermontFacts.ProsecutorAgrees)),
            _ => Verdict.Unknown("The prosecuting office has not been asked, or has not answered.", charge.Ask(VermontFacts.ProsecutorAgrees)),
        });
}
