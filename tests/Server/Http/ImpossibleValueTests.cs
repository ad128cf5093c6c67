using System.Text;
using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Http;

/// <summary>Values that cannot be right, in one charge of a record: the other charges are answered all the same.</summary>
public sealed class ImpossibleValueTests
{
    private const string Oregon = """
        {"record":{"jurisdiction":"US-OR","person":{"name":{"full":"Hazel, Robin"}},"cases":[
        {"caseNumber":"1","status":"closed","balanceDue":0,"charges":[{"id":"1","statute":"164.043","level":"Misdemeanor Class A","offenseOn":"2010-01-01","disposition":{"text":"Convicted","on":"2011-02-20"},"facts":{"releasedOn":"2011-02-20"}}]},
        {"caseNumber":"2","status":"closed","charges":[{"id":"1","statute":"164.055","level":"Felony Class C","offenseOn":"2012-01-01","disposition":{"text":"Dismissed","on":"2012-02-20"}}]}]},"asOf":"2026-03-02"}
        """;

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCase("\"offenseOn\":\"2010-01-01\"", "\"offenseOn\":\"2021-02-30\"", "/cases/1/charges/1/offenseOn")]
    [TestCase("\"on\":\"2011-02-20\"", "\"on\":\"13/45/2020\"", "/cases/1/charges/1/disposition/on")]
    [TestCase("\"on\":\"2011-02-20\"", "\"on\":\"0000-00-00\"", "/cases/1/charges/1/disposition/on")]
    [TestCase("\"on\":\"2011-02-20\"", "\"on\":20110220", "/cases/1/charges/1/disposition/on")]
    [TestCase("\"releasedOn\":\"2011-02-20\"", "\"releasedOn\":\"2011-02-30\"", "/cases/1/charges/1/facts/releasedOn")]
    [TestCase("\"releasedOn\":\"2011-02-20\"", "\"probationRevokedOn\":\"2011-02-30\"", "/cases/1/charges/1/facts/probationRevokedOn")]
    [TestCase("\"releasedOn\":\"2011-02-20\"", "\"supervised\":\"no\"", "/cases/1/charges/1/facts/supervised")]
    [TestCase("\"balanceDue\":0", "\"balanceDue\":-25.5", "/cases/1/facts/balanceOwed")]
    [TestCase("\"balanceDue\":0", "\"balanceDue\":\"none\"", "/cases/1/facts/balanceOwed")]
    [TestCase("Misdemeanor Class A", "N/A", "/cases/1/charges/1/level")]
    [TestCase("164.043", "theft", "/cases/1/charges/1/facts/kind")]
    public async Task It_is_flagged_and_asked_for_that_charge_alone_by_both_ways(string right, string wrong, string asked)
    {
        var request = Oregon.Replace(right, wrong);
        var line = JsonDocument.Parse(request).RootElement.GetProperty("record").GetRawText().ReplaceLineEndings("");
        var posted = await RunningService.Read<Findings>(await _service.Client.PostAsync("/api/evaluations", new StringContent(request, Encoding.UTF8, "application/json")));
        var (status, output, errors) = await ServiceProcess.Run(["evaluate", "--as-of", "2026-03-02"], Encoding.UTF8.GetBytes(line));

        Assert.That((status, errors), Is.EqualTo((0, "")));
        foreach (var findings in new[] { posted, JsonSerializer.Deserialize(output, ContractJson.Default.Findings)! })
        {
            var (broken, whole) = (Best(findings, "1"), Best(findings, "2"));
            Assert.That(broken.Outcome, Is.EqualTo(FindingOutcome.NeedsReview));
            Assert.That(broken.Questions.Select(question => question.Path), Has.Some.EqualTo(asked));
            Assert.That(whole.Outcome, Is.EqualTo(FindingOutcome.Eligible));
            Assert.That(findings.Warnings, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task What_was_written_is_kept_as_it_was() =>
        Assert.That((await _service.Post<Findings>("/api/evaluations", JsonDocument.Parse(Oregon.Replace("2012-01-01", "31/12/2011")).RootElement)).Warnings.Single(),
            Does.StartWith("\"31/12/2011\" could not be read and counts as not known: /cases/2/charges/1/offenseOn."));

    [Test]
    public async Task Every_state_asks_again()
    {
        var findings = await _service.Post<Findings>("/api/evaluations", JsonDocument.Parse("""
            {"record":{"jurisdiction":"US-VT","person":{"name":{"full":"Maple, Casey"}},"cases":[{"caseNumber":"1","status":"closed","charges":[
            {"id":"1","statute":"13 VSA 1030(a)","levelText":"MIS","offenseOn":"2021-02-30","disposition":{"text":"Dismissed by State","on":"2021-03-01"}},
            {"id":"2","statute":"13 VSA 1030(a)","levelText":"MIS","offenseOn":"2021-02-28","disposition":{"text":"Dismissed by State","on":"2021-03-01"}}]}]},"asOf":"2026-03-02"}
            """).RootElement);

        Assert.That(findings.Charges.Select(charge => charge.Remedies[charge.Best!.Value].Outcome), Is.EqualTo([FindingOutcome.NeedsReview, FindingOutcome.Eligible]));
    }

    [Test]
    public async Task What_breaks_the_contract_besides_is_still_refused() =>
        await RunningService.Problem(
            await _service.Client.PostAsync("/api/evaluations", new StringContent(Oregon.Replace("2012-01-01", "31/12/2011").Replace("\"asOf\"", "\"colour\":1,\"asOf\""), Encoding.UTF8, "application/json")), 400, "malformed-request");

    private static RemedyFinding Best(Findings findings, string docket)
    {
        var charge = findings.Charges.Single(charge => charge.CaseNumber == docket);
        return charge.Remedies[charge.Best!.Value];
    }
}
