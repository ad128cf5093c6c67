using RecordClearance.Contract;
using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

public sealed class GroupingTests
{
    private const string One = "100-1-15 Cncr";
    private const string Two = "200-2-15 Cncr";

    private static Case Convictions(string number, string county, string offense, object? incident = null) =>
        Docket(number, county, Convicted(offense: offense, facts: incident is null ? [] : [("incident", incident)]));

    [Test]
    public void Two_incidents_in_one_county_are_two_petitions() =>
        Assert.That(Plan(Record(Convictions(One, "Chittenden", "2015-06-01"), Convictions(Two, "Chittenden", "2015-07-01"))).Petitions, Has.Count.EqualTo(2));

    [Test]
    public void Two_dockets_of_one_incident_are_one_petition()
    {
        var petition = Plan(Record(Convictions(One, "Chittenden", "2015-06-01", "June"), Convictions(Two, "Chittenden", "2015-06-02", "June"))).Petitions.Single();
        Assert.That(petition.CaseNumbers, Is.EqualTo(new[] { One, Two }));
    }

    [Test]
    public void Two_counties_are_two_petitions_even_for_one_incident() =>
        Assert.That(Plan(Record(Convictions(One, "Chittenden", "2015-06-01", "June"), Convictions(Two, "Addison", "2015-06-01", "June"))).Petitions, Has.Count.EqualTo(2));

    [Test]
    public void Charges_of_one_docket_and_day_are_one_petition_with_a_note_to_confirm_it()
    {
        var petition = Plan(Record(Docket(One, "Chittenden", Convicted(), Convicted("2")))).Petitions.Single();
        Assert.That(petition.Charges, Has.Count.EqualTo(2));
        Assert.That(petition.Notes, Has.Some.Contains("one incident because they share a date"));
    }

    [Test]
    public void Charges_of_one_docket_and_two_days_are_two_petitions() =>
        Assert.That(Plan(Record(Docket(One, "Chittenden", Convicted(), Convicted("2", offense: "2015-06-02")))).Petitions, Has.Count.EqualTo(2));

    [Test]
    public void Dismissed_dockets_are_apart_until_the_user_joins_them()
    {
        var record = Record(Docket(One, "Chittenden", Dismissed()), Docket(Two, "Chittenden", Dismissed()));
        Assert.That(Plan(record).Petitions, Has.Count.EqualTo(2));
        var joined = Plan(record, choices: new(Groups: [[Key(One), Key(Two)]]));
        Assert.That(joined.Petitions.Single().CaseNumbers, Is.EqualTo(new[] { One, Two }));
        Assert.That(joined.Refused, Is.Empty);
    }

    [Test]
    public void Joining_two_counties_is_refused()
    {
        var plan = Plan(Record(Docket(One, "Chittenden", Dismissed()), Docket(Two, "Addison", Dismissed())), choices: new(Groups: [[Key(One), Key(Two)]]));
        Assert.That(plan.Petitions, Has.Count.EqualTo(2));
        Assert.That(plan.Refused.Single().Why, Does.Contain("different counties"));
    }

    [Test]
    public void Joining_two_incidents_is_refused_with_the_section()
    {
        var record = Record(Convictions(One, "Chittenden", "2015-06-01"), Convictions(Two, "Chittenden", "2015-07-01"));
        var plan = Plan(record, choices: new(Groups: [[Key(One), Key(Two)]]));
        Assert.That(plan.Petitions, Has.Count.EqualTo(2));
        Assert.That(plan.Refused.Single().Citation, Does.Contain("§ 7602(a)(2)"));
    }

    [Test]
    public void Convictions_of_one_day_in_two_dockets_may_be_joined_as_one_incident()
    {
        var record = Record(Convictions(One, "Chittenden", "2015-06-01"), Convictions(Two, "Chittenden", "2015-06-01"));
        Assert.That(Plan(record).Petitions, Has.Count.EqualTo(2));
        Assert.That(Plan(record, choices: new(Groups: [[Key(One), Key(Two)]])).Petitions, Has.Count.EqualTo(1));
    }

    [Test]
    public void Different_relief_is_never_joined()
    {
        var plan = Plan(Record(Docket(One, "Chittenden", Dismissed(), Convicted("2"))), choices: new(Groups: [[Key(One), Key(One, "2")]]));
        Assert.That(plan.Petitions, Has.Count.EqualTo(2));
        Assert.That(plan.Refused.Single().Why, Does.Contain("different relief"));
    }

    [Test]
    public void Texts_stay_with_their_charges_when_the_grouping_changes()
    {
        var record = Record(Docket(One, "Chittenden", Dismissed()), Docket(Two, "Chittenden", Dismissed()));
        var texts = new Dictionary<string, string> { [RecordPath.Charge(Key(One))] = "First reason.", [RecordPath.Charge(Key(Two))] = "Second reason." };
        var apart = Papers(Filing(record, choices: new(Texts: texts, Documents: ["petition"])));
        var joined = Papers(Filing(record, choices: new(Texts: texts, Documents: ["petition"], Groups: [[Key(Two), Key(One)]])));
        Assert.That(Templates.Docx.Read(apart[0].File.Document), Does.Contain("First reason.").And.Not.Contain("Second reason."));
        Assert.That(Templates.Docx.Read(joined[0].File.Document), Does.Contain("First reason.").And.Contain("Second reason."));
    }
}
