using RecordClearance.Contract;
using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

public sealed class StipulationTests
{
    private const string One = "100-1-15 Cncr";

    private static readonly Charge Waits = Convicted(facts: [("sentenceCompletedOn", "2026-02-01")]);

    private static FilingPlan Ask(Record record) => Plan(record, choices: new(Stipulated: [Key(One)]));

    private static void Refused(Record record, string why, string citation)
    {
        var plan = Ask(record);
        Assert.That(plan.Petitions, Is.Empty);
        Assert.That((plan.Refused.Single().Why, plan.Refused.Single().Citation), Is.EqualTo((why, citation)));
    }

    [Test]
    public void Time_alone_does_not_stand_in_the_way_of_a_stipulation() =>
        Assert.That(Ask(Record(Docket(One, "Chittenden", Waits))).Petitions.Single().Kind, Is.EqualTo("stipulation-to-seal"));

    [Test]
    public void A_charge_whose_end_is_not_known_gets_no_stipulation() =>
        Refused(Record(Docket(One, "Chittenden", Waits with { Disposition = null })),
            "It is not known how the charge ended: the docket shows no disposition.", "13 V.S.A. §§ 7602(a)(4), 7603(a)(2)");

    [Test]
    public void A_pending_charge_stands_in_the_way() =>
        Refused(Record(Docket(One, "Chittenden", Waits)) with { Facts = Facts(("pendingCharge", true), ("otherConvictions", false)) },
            "On hold: a charge is pending outside the dockets read. The court cannot act until it is decided.", "13 V.S.A. § 7604");

    [Test]
    public void Restitution_owed_stands_in_the_way() =>
        Refused(Record(Docket(One, "Chittenden", Waits) with { Facts = Facts(("restitutionOwed", true), ("surchargeOwed", false)) }),
            $"On hold: restitution is still owed in {One}. A court cannot waive it.", "13 V.S.A. § 7602");

    [Test]
    public void A_prosecutor_who_said_no_stands_in_the_way() =>
        Refused(Record(Docket(One, "Chittenden", Waits with { Facts = Facts(("sentenceCompletedOn", "2026-02-01"), ("prosecutorAgrees", false)) })),
            "The prosecuting office has not agreed.", "13 V.S.A. §§ 7602(a)(4), 7603(a)(2)");

    [Test]
    public void A_stipulated_expungement_says_that_its_ground_and_form_must_be_checked()
    {
        var charge = Convicted(description: "Possession of Marijuana", statute: "18 VSA 4230(a)(1)", facts: [("noLongerCrime", true)]);
        var petition = Ask(Record(Docket(One, "Chittenden", charge))).Petitions.Single();
        Assert.That(petition.Kind, Is.EqualTo("stipulation-to-expunge"));
        Assert.That(petition.Notes, Has.Some.Contains("§ 7602(a)(4) speaks of sealing").And.Some.Contains("200-00132A"));
    }

    [Test]
    public void A_prosecutor_whom_nobody_named_is_said_to_be_presumed()
    {
        var docket = Docket(One, "Chittenden", Dismissed());
        Assert.That(Plan(Record(docket)).Petitions.Single().Notes, Has.Some.EqualTo($"The State's Attorney is presumed to have prosecuted {One}. Say so if it was the Attorney General, who is then served instead."));
        Assert.That(Plan(Record(docket with { Facts = Facts(("prosecutor", "State's Attorney")) })).Petitions.Single().Notes, Has.None.Contains("presumed"));
    }
}
