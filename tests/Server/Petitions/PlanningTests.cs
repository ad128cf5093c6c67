using RecordClearance.Contract;
using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

public sealed class PlanningTests
{
    private const string One = "100-1-15 Cncr";
    private const string Two = "200-2-15 Cncr";

    [Test]
    public void A_dismissed_charge_gets_a_petition_to_seal_under_7603_and_never_to_expunge()
    {
        var petition = Plan(Record(Docket(One, "Chittenden", Dismissed()))).Petitions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(petition.Kind, Is.EqualTo("seal-no-conviction"));
            Assert.That(petition.Citation, Is.EqualTo("13 V.S.A. § 7603(g)"));
            Assert.That(petition.Court, Is.EqualTo("Vermont Superior Court, Chittenden Unit, Criminal Division"));
            Assert.That(petition.Form, Is.EqualTo("200-00130 (07/2025)"));
            Assert.That(petition.Fee, Is.Zero);
            Assert.That(petition.Serve, Is.EqualTo(new[] { "Office of the State's Attorney for Chittenden County" }));
        });
    }

    [Test]
    public void Sealing_by_the_court_itself_within_60_days_prevents_no_petition()
    {
        var lately = Dismissed() with { Disposition = new(DispositionOutcome.Dismissed, "Dismissed by State", Today.AddDays(-10)) };
        Assert.That(Plan(Record(Docket(One, "Chittenden", lately))).Petitions.Single().Kind, Is.EqualTo("seal-no-conviction"));
    }

    [Test]
    public void The_Attorney_General_is_served_where_that_office_prosecuted()
    {
        var docket = Docket(One, "Chittenden", Dismissed()) with { Facts = Facts(("prosecutor", "Attorney General")) };
        Assert.That(Plan(Record(docket)).Petitions.Single().Serve, Is.EqualTo(new[] { "Office of the Attorney General" }));
    }

    [Test]
    public void The_level_of_a_conviction_decides_its_petition()
    {
        var plan = Plan(Record(
            Docket(One, "Chittenden", Convicted()),
            Docket(Two, "Chittenden", Convicted(description: "Unlawful Mischief", statute: "18 VSA 4231(b)", level: "felony")),
            Docket("300-3-15 Cncr", "Chittenden", Convicted(description: "DUI #1", statute: "23 VSA 1201(a)(2)", facts: [("sentenceCompletedOn", "2016-06-01"), ("cdlAtOffense", false), ("inMotorVehicle", true)]))));
        Assert.That(plan.Petitions.Select(petition => petition.Kind), Is.EqualTo(new[] { "seal-misdemeanor", "seal-felony", "seal-dui" }));
        Assert.That(plan.Petitions[2].Fee, Is.EqualTo(90));
    }

    [Test]
    public void What_cannot_be_asked_for_is_left_out_with_the_reason_and_the_day()
    {
        var plan = Plan(Record(
            Docket(One, "Chittenden", Convicted(facts: [("sentenceCompletedOn", "2025-02-01")])),
            Docket(Two, "Chittenden", Convicted(description: "Domestic Assault", statute: "13 VSA 1042"))));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Petitions, Is.Empty);
            Assert.That(plan.Documents, Is.Empty);
            Assert.That(plan.LeftOut[0].EligibleOn, Is.EqualTo(new DateOnly(2028, 2, 1)));
            Assert.That(plan.LeftOut[0].Why, Does.Contain("is not possible before February 1, 2028").And.Contain("The prosecutor may agree to it sooner (13 V.S.A. § 7602(a)(4))"));
            Assert.That(plan.LeftOut[1].EligibleOn, Is.Null);
            Assert.That(plan.LeftOut[1].Why, Is.Not.Empty);
        });
    }

    [Test]
    public void An_open_question_leaves_a_charge_out_and_says_what_to_ask()
    {
        var charge = Convicted() with { Facts = null };
        Assert.That(Plan(Record(Docket(One, "Chittenden", charge))).LeftOut.Single().Why, Does.Contain("completed all terms"));
    }

    [Test]
    public void Another_route_that_fits_may_be_chosen_and_one_that_does_not_is_refused()
    {
        var record = Record(Docket(One, "Chittenden", Dismissed() with { Facts = Facts(("prosecutorAgrees", true)) }));
        var path = RecordPath.Charge(Key(One));
        var chosen = Plan(record, choices: new(Routes: new Dictionary<string, string> { [path] = "vt-7603-a2" }));
        var refused = Plan(record, choices: new(Routes: new Dictionary<string, string> { [path] = "vt-7602-c" }));
        Assert.Multiple(() =>
        {
            Assert.That(chosen.Petitions.Single().Citation, Is.EqualTo("13 V.S.A. § 7603(a)(2)"));
            Assert.That(refused.Petitions.Single().Kind, Is.EqualTo("seal-no-conviction"));
            Assert.That(refused.Refused.Single().Request, Does.Contain("vt-7602-c"));
        });
    }

    [Test]
    public void A_plan_id_stays_the_same_whatever_else_changes()
    {
        var docket = Docket(One, "Chittenden", Dismissed(), Dismissed("2"));
        var other = Docket(Two, "Windham", Dismissed());
        var id = Plan(Record(docket)).Petitions.Single().Id;
        var reversed = docket with { Charges = [.. docket.Charges.Reverse()] };
        Assert.That(Plan(Record(other, reversed), Self).Petitions.Select(petition => petition.Id), Does.Contain(id));
    }

    [Test]
    public void Only_chosen_petitions_are_drafted_but_all_are_planned()
    {
        var record = Record(Docket(One, "Chittenden", Dismissed()), Docket(Two, "Windham", Dismissed()));
        var id = Plan(record).Petitions[1].Id;
        var plan = Plan(record, choices: new(Petitions: [id]));
        Assert.That(plan.Petitions, Has.Count.EqualTo(2));
        Assert.That(plan.Documents.Select(document => document.Petition).OfType<string>().Distinct(), Is.EqualTo(new[] { id }));
    }

    [Test]
    public void A_choice_that_names_nothing_is_refused_and_not_dropped()
    {
        var plan = Plan(Record(Docket(One, "Chittenden", Dismissed())), choices: new(Documents: ["petition", "poem"], Petitions: ["seal-gone"], Stipulated: [Key("999-9-99 Cncr")], Language: "fr"));
        Assert.That(plan.Refused.Select(refusal => refusal.Request), Is.EquivalentTo(new[] { "Petition seal-gone", "Charge 1 of 999-9-99 Cncr", "Document poem", "Language fr" }));
    }

    [Test]
    public void Stipulated_charges_get_a_stipulation_with_an_order_instead_of_a_petition()
    {
        var record = Record(
            Docket(One, "Chittenden", Convicted(facts: [("sentenceCompletedOn", "2025-02-01")])),
            Docket(Two, "Chittenden", Dismissed()));
        var plan = Plan(record, choices: new(Stipulated: [Key(One), Key(Two)]));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Petitions.Select(petition => (petition.Kind, petition.Stipulated)), Is.EqualTo(new[] { ("stipulation-to-seal", true), ("stipulation-to-seal-no-conviction", true) }));
            Assert.That(plan.LeftOut, Is.Empty);
            Assert.That(plan.Petitions[0].Form, Is.EqualTo("200-00132 (07/2025)"));
        });
    }

    [Test]
    public void A_stipulation_that_no_provision_allows_is_refused_with_its_citation()
    {
        var plan = Plan(Record(Docket(One, "Chittenden", Convicted(description: "Domestic Assault", statute: "13 VSA 1042"))), choices: new(Stipulated: [Key(One)]));
        Assert.That(plan.Refused.Single().Citation, Does.Contain("7602(a)(4)"));
    }

    [Test]
    public void Surcharges_still_owed_bring_a_motion_to_waive_them_and_restitution_bars()
    {
        var charge = Convicted();
        var surcharge = Docket(One, "Chittenden", charge) with { Facts = Facts(("restitutionOrdered", false), ("surchargeOwed", true)) };
        var restitution = Docket(One, "Chittenden", charge) with { Facts = Facts(("restitutionOwed", true), ("surchargeOwed", false)) };
        var plan = Plan(Record(surcharge));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Documents.Select(document => document.Kind),
                Is.EqualTo(new[] { "notice-of-appearance", "petition", "fee-waiver-motion", "fee-waiver-statement", "client-letter" }));
            Assert.That(plan.Petitions.Single().Notes, Has.Some.Contains("grants the motion to waive"));
            Assert.That(Plan(Record(restitution)).Petitions, Is.Empty);
        });
    }

    [Test]
    public void Each_docket_gets_one_notice_of_appearance_but_none_from_an_organization()
    {
        var record = Record(Docket(One, "Chittenden", Dismissed(), Convicted("2")));
        Assert.That(Kinds(Plan(record)), Is.EqualTo(new[] { "notice-of-appearance", "petition", "petition", "client-letter" }));
        Assert.That(Kinds(Plan(record, new Filer(FilerKind.Organization, "Robin Helper", "Sample Clinic", Phone: "802-555-0122"))), Is.EqualTo(new[] { "petition", "petition", "client-letter" }));
    }

    [Test]
    public void Every_document_says_what_it_is_for_where_to_file_it_and_who_is_served()
    {
        var plan = Plan(Record(Docket(One, "Chittenden", Dismissed())));
        foreach (var document in plan.Documents)
        {
            Assert.That(document.Purpose, Is.Not.Empty);
            Assert.That(document.FileAt is null, Is.EqualTo(document.Kind == "client-letter"));
            Assert.That(document.Serve, document.FileAt is null ? Is.Empty : Is.Not.Empty);
        }
    }

    [Test]
    public void One_petition_alone_comes_as_one_Word_file()
    {
        var packet = Draft(Record(Docket(One, "Chittenden", Dismissed())), choices: new(Documents: ["petition"]));
        Assert.That(packet.File, Does.EndWith(".docx"));
    }

    [Test]
    public void A_person_helped_by_an_organization_signs_with_a_telephone_of_their_own()
    {
        var helper = new Filer(FilerKind.Organization, "Robin Helper", "Sample Clinic", Phone: "802-555-0122");
        var record = Record(Docket(One, "Chittenden", Dismissed()));
        Assert.That(Plan(record, helper).Missing.Select(missing => missing.Path), Does.Contain("/facts/telephone"));
        var told = record with { Facts = Facts(("pendingCharge", false), ("telephone", "802-555-0133")) };
        var text = Templates.Docx.Read(Papers(Filing(told, helper)).First(each => each.Paper.Template == "seal-no-conviction").File.Document);
        Assert.That(text, Does.Contain("802-555-0133").And.Contain("appearing pro se"));
    }

    private static IEnumerable<string> Kinds(FilingPlan plan) => plan.Documents.Select(document => document.Kind);
}
