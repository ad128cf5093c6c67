using RecordClearance.Contract;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Petitions.Made;
using static RecordClearance.Tests.Petitions.Plans;

namespace RecordClearance.Tests.Petitions;

/// <summary>What the papers say, word for word, and what they must never say.</summary>
public sealed class PaperTests
{
    private const string Number = "100-1-15 Cncr";

    private static readonly Charge Dui = Convicted(description: "DUI #1 - Influence", statute: "23 VSA 1201(a)(2)", facts: [("cdlAtOffense", false), ("inMotorVehicle", true)]);

    private static readonly Charge Young = Convicted(description: "Simple Assault", statute: "13 VSA 1023(a)(1)", offense: "2009-06-01", facts: [("sentenceCompletedOn", "2010-06-01")]);

    private static readonly IReadOnlyDictionary<string, Case> Dockets = new Dictionary<string, Case>
    {
        ["seal-no-conviction"] = Docket(Number, "Chittenden", Dismissed()),
        ["seal-misdemeanor"] = Docket("23-CR-00100", "Washington", Convicted(facts: [("incident", "June")]), Convicted("2", "Unlawful Mischief", "13 VSA 3701(c)", facts: [("incident", "June")])),
        ["seal-felony"] = Docket(Number, "Chittenden", Convicted(description: "Sale of Cocaine", statute: "18 VSA 4231(b)", level: "felony")),
        ["seal-dui"] = Docket(Number, "Chittenden", Dui),
        ["expunge-no-longer-crime"] = Docket(Number, "Chittenden", Convicted(description: "Possession of Marijuana", statute: "18 VSA 4230(a)(1)", facts: [("noLongerCrime", true)])),
        ["seal-age-18-21"] = Docket(Number, "Chittenden", Young),
        ["seal-before-25"] = Docket(Number, "Chittenden", Young with { Description = "Domestic Assault", Statute = "13 VSA 1042" }),
        ["stipulation-to-seal"] = Docket(Number, "Chittenden", Convicted(facts: [("sentenceCompletedOn", "2025-06-01"), ("prosecutorAgrees", true), ("incidentNumber", "15XX000001")])),
        ["stipulation-to-expunge"] = Docket(Number, "Chittenden", Convicted(description: "Possession of Marijuana", statute: "18 VSA 4230(a)(1)", facts: [("noLongerCrime", true), ("incidentNumber", "15XX000001")])),
    };

    private static readonly string[] Kinds = [.. Dockets.Keys];

    private static Filing Of(string kind, Filer filer, FilingChoices? choices = null)
    {
        var docket = Dockets[kind];
        var keys = docket.Charges.Select(charge => Key(docket.CaseNumber, charge.Id)).ToList();
        return Filing(Record(docket), filer, (choices ?? new()) with
        {
            Stipulated = kind.StartsWith("stipulation") ? keys : null,
            Texts = new Dictionary<string, string> { [RecordPath.Charge(keys[0])] = "The petitioner has worked as an electrician since 2017 & coaches a youth team." },
        });
    }

    private static string Text(Filing filing, string template) => Templates.Docx.Read(Papers(filing).First(each => each.Paper.Template == template).File.Document);

    [TestCaseSource(nameof(Kinds))]
    public void Each_petition_reads_as_it_should_represented_and_pro_se(string kind)
    {
        foreach (var (who, filer) in new[] { ("represented", Attorney), ("pro-se", Self) })
        {
            var filing = Of(kind, filer, new(Documents: ["petition"]));
            Assert.That(filing.Plan.Petitions.Single().Kind, Is.EqualTo(kind));
            var (_, file) = Papers(filing).Single();
            Assert.That(file.Blanks, Is.Empty);
            Assert.That(filing.Plan.Missing, Is.Empty);
            Golden.Match(Templates.Docx.Read(file.Document), $"{kind}-{who}");
        }
    }

    [TestCase("notice-of-appearance", null)]
    [TestCase("client-letter", "en")]
    [TestCase("client-letter-es", "es")]
    public void Papers_that_go_with_a_petition_read_as_they_should(string template, string? language)
    {
        foreach (var (who, filer) in new[] { ("represented", Attorney), ("pro-se", Self) })
            Golden.Match(Text(Of("seal-no-conviction", filer, new(Language: language)), template), $"{template}-{who}");
    }

    [Test]
    public void The_motion_to_waive_surcharges_and_its_statement_read_as_they_should()
    {
        var owing = Dockets["seal-felony"] with { Facts = Facts(("restitutionOrdered", false), ("surchargeOwed", true), ("surchargeAmount", 47.5), ("fineOwed", true), ("fineAmount", 300)) };
        var record = Record(owing) with { Facts = Facts(("unableToPay", true), ("pendingCharge", false), ("otherConvictions", false)) };
        foreach (var (who, filer) in new[] { ("represented", Attorney), ("pro-se", Self) })
        {
            var filing = Filing(record, filer);
            Golden.Match(Text(filing, "fee-waiver-motion"), $"fee-waiver-motion-{who}");
            Golden.Match(Text(filing, "fee-waiver-statement"), $"fee-waiver-statement-{who}");
            Assert.That(Text(filing, "seal-conviction"), Does.Contain("asks in a motion filed with this petition that they be waived").And.Not.Contain("have been paid"));
        }
    }

    [Test]
    public void The_letter_says_what_stays_and_what_is_owed()
    {
        var waits = Docket("200-2-15 Cncr", "Windham", Convicted(facts: [("sentenceCompletedOn", "2025-02-01")])) with { BalanceDue = 47 };
        var record = Record(Dockets["seal-no-conviction"], waits);
        Golden.Match(Text(Filing(record), "client-letter"), "client-letter-more");
        Golden.Match(Text(Filing(record, choices: new(Language: "es")), "client-letter-es"), "client-letter-es-more");
    }

    [Test]
    public void What_nobody_said_is_a_highlighted_blank_and_is_listed()
    {
        var bare = Dockets["seal-misdemeanor"] with { County = null, Facts = Facts(("restitutionOwed", false), ("surchargeOwed", false)) };
        var record = new Record("US-VT", new(new("Maple, Casey")), [bare]);
        var filing = Filing(record, new Filer(FilerKind.Self));
        var (_, petition) = Papers(filing).First(each => each.Paper.Template == "seal-conviction");
        Golden.Match(Templates.Docx.Read(petition.Document), "seal-misdemeanor-blanks");
        Assert.That(petition.Blanks, Does.Contain("has or does not have").And.Contain("petitioner's date of birth").And.Contain("county"));
        Assert.That(filing.Plan.Missing.Select(missing => missing.Fact),
            Is.SupersetOf(new[] { "dateOfBirth", "address", "filer.phone", "county", "pendingCharge", "otherConvictions", "interestsOfJustice" }));
    }

    [Test]
    public void A_presumed_fact_prints_no_sworn_statement()
    {
        var record = Record(Dockets["seal-misdemeanor"]) with { Facts = null };
        var text = Text(Filing(record), "seal-conviction");
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("[has or does not have]"));
            Assert.That(text, Does.Not.Contain("does not have a criminal charge pending"));
            Assert.That(text, Does.Contain("[whether restitution and surcharges for every conviction are paid or waived]"));
        });
    }

    [Test]
    public void Charges_presumed_to_be_one_incident_are_not_sworn_to_be_one()
    {
        var text = Text(Filing(Record(Docket(Number, "Chittenden", Convicted(), Convicted("2")))), "seal-conviction");
        Assert.That(text, Does.Not.Contain("arose out of the same incident").And.Contain("[whether the offenses arose from one incident]"));
    }

    [TestCase("O'TESTER & SONS <Jr.>")]
    [TestCase("{{ docket number }}")]
    [TestCase("قيقب كيسي\u202E")]
    public void An_odd_name_is_only_text(string name)
    {
        var record = Record(Dockets["seal-no-conviction"]) with { Person = Casey with { Name = new(name) } };
        Assert.That(Text(Filing(record), "seal-no-conviction"), Does.Contain($"The petitioner, {name} (date of birth"));
    }

    [Test]
    public void A_name_of_300_letters_and_forty_charges_make_a_valid_paper()
    {
        var charges = Enumerable.Range(1, 40).Select(number => Dismissed(number.ToString())).ToArray();
        var record = Record(Docket(Number, "Chittenden", charges)) with { Person = Casey with { Name = new(new string('M', 300)) } };
        var text = Text(Filing(record), "seal-no-conviction");
        Assert.That(text.Split('\n').Count(line => line == "Dismissed by State"), Is.EqualTo(40));
    }
}
