using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

public sealed class DismissedChargeTests
{
    private static readonly Record Dismissed = new("US-VT", new Person(new PersonName("Maple, Casey Q.")),
    [
        new Case("101-1-12 Cncr", County: "Chittenden", Status: CaseStatus.Closed, Charges:
        [
            new Charge("1", Statute: "13 VSA 1030(a)", LevelText: "MIS", OffenseOn: new DateOnly(2012, 7, 12), Disposition: new Disposition(null, "Dismissed by State", new DateOnly(2012, 10, 10))),
        ]),
    ]);

    [Test]
    public void A_dismissed_charge_may_be_sealed_at_once_and_is_never_expunged()
    {
        var findings = new JurisdictionCatalog().Find("US-VT")!.Evaluate(Dismissed, new DateOnly(2026, 1, 15));

        var charge = findings.Charges.Single();
        var best = charge.Remedies[charge.Best!.Value];
        Assert.Multiple(() =>
        {
            Assert.That(best, Has.Property("Outcome").EqualTo(FindingOutcome.Eligible).And.Property("Citation").EqualTo("13 V.S.A. § 7603(g)"));
            Assert.That(best.EligibleOn, Is.EqualTo(new DateOnly(2012, 10, 10)));
            Assert.That(best.Confirm.Select(question => question.Fact), Does.Contain("pendingCharge"));
            Assert.That(charge.Remedies.Select(remedy => remedy.Remedy), Has.None.Contains("expungement"));
        });
    }
}
