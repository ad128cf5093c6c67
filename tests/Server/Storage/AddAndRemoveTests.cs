using System.Net.Http.Json;
using System.Text.Json;
using RecordClearance.Contract;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Security;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

public sealed class AddAndRemoveTests
{
    private const string ByHand = "9009-6-20 Oscr";
    private static readonly string ReadCase = "/cases/" + Casey.Docket;
    private static readonly string ReadCharge = ReadCase + "/charges/1";

    private static readonly Case Typed = new(ByHand, County: "Orleans", CaseType: "Criminal", Status: CaseStatus.Closed, FiledOn: new(2020, 6, 1), Charges:
    [
        new("1", 1, "Retail Theft", "13 VSA 2575", Level: "misdemeanor", OffenseOn: new(2020, 5, 20), Disposition: new(null, "Dismissed by State", new(2020, 9, 1))),
    ]);

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [SetUp]
    public async Task Forget() => await _service.Client.DeleteAsync("/api/clients");

    [Test]
    public async Task A_file_can_be_started_with_a_person_typed_in()
    {
        var file = await StartByHand();
        Assert.Multiple(() =>
        {
            Assert.That(file.Record.Person.Name.Family, Is.EqualTo("Maple"));
            Assert.That(file.Record.Person.DateOfBirth, Is.EqualTo(new DateOnly(1988, 2, 29)));
            Assert.That((file.Record.Cases, file.Sources), Is.EqualTo((Array.Empty<Case>(), Array.Empty<Source>())));
        });
        var listed = (await _service.Get<ClientSummary[]>("/api/clients")).Single();
        Assert.That((listed.Name, listed.Cases), Is.EqualTo(("Maple, Casey Quill", 0)));
    }

    [Test]
    public async Task A_file_started_by_hand_takes_the_dockets_of_the_same_person()
    {
        var change = await Put(await StartByHand(), Casey.Capture());
        Assert.That(change.Client.Record.Cases.Single().CaseNumber, Is.EqualTo(Casey.Docket));
        var other = Casey.Person with { DateOfBirth = new(1990, 1, 1) };
        await Refuse(HttpMethod.Put, $"/api/clients/{change.Client.Id}/cases", new CaseUpdate(Casey.Capture(Casey.OtherDocket, other), change.Client.Version), 409, "different-person");
    }

    [TestCase("", "The person needs a name.")]
    [TestCase("Maple\u0007", "full must be text of at most 4000 characters.")]
    public async Task A_person_without_a_usable_name_starts_no_file(string name, string why)
    {
        var refused = await Refuse(HttpMethod.Post, "/api/clients", new NewClient("US-VT", Person: new(new(name))), 422, "bad-value");
        Assert.That(refused.GetProperty("detail").GetString(), Does.StartWith(why));
    }

    [Test]
    public async Task A_file_starts_with_a_capture_or_a_person_and_not_with_both_or_neither()
    {
        await Refuse(HttpMethod.Post, "/api/clients", new NewClient("US-VT"), 422, "bad-value");
        await Refuse(HttpMethod.Post, "/api/clients", new NewClient("US-VT", Casey.Capture(), Casey.Person), 422, "bad-value");
    }

    [Test]
    public async Task A_case_added_by_hand_is_judged_like_any_other()
    {
        var file = await Add(await StartByHand(), "/cases/" + ByHand, Typed);
        var findings = await _service.Post<Findings>("/api/evaluations", new EvaluationRequest(file.Record));
        Assert.Multiple(() =>
        {
            Assert.That(file.Record.Cases.Single().Charges.Single().Description, Is.EqualTo("Retail Theft"));
            Assert.That(findings.Charges.Select(charge => (charge.CaseNumber, charge.ChargeId)), Is.EqualTo([(ByHand, "1")]));
            Assert.That(findings.Charges[0].Remedies[findings.Charges[0].Best!.Value].Outcome, Is.EqualTo(FindingOutcome.Eligible));
        });
    }

    [Test]
    public async Task What_was_added_can_be_corrected_and_added_to()
    {
        var file = await Add(await StartByHand(), "/cases/" + ByHand, Typed with { Charges = [] });
        file = await Add(file, $"/cases/{ByHand}/charges/2", new Charge("2", 2, "Trespass"));
        file = await Add(file, $"/cases/{ByHand}/charges/2/offenseOn", "2020-05-21");
        file = await Add(file, $"/cases/{ByHand}/charges/2/facts/sentenceCompletedOn", "2021-05-21");
        file = await Add(file, $"/cases/{ByHand}/county", "Essex");
        var added = file.Record.Cases.Single();
        Assert.That((added.County, added.Charges[0].OffenseOn), Is.EqualTo(("Essex", new DateOnly(2020, 5, 21))));
        Assert.That(added.Charges[0].Facts!["sentenceCompletedOn"].GetString(), Is.EqualTo("2021-05-21"));
    }

    [Test]
    public async Task An_addition_can_be_undone_with_what_was_corrected_in_it_and_redone()
    {
        var file = await Add(await StartByHand(), "/cases/" + ByHand, Typed);
        file = await Add(file, $"/cases/{ByHand}/county", "Essex");
        file = await Undo(file, file.Edits[0]);
        Assert.That(file.Record.Cases, Is.Empty);
        file = await Undo(file, file.Edits[0], "redo");
        Assert.That(file.Record.Cases.Single().County, Is.EqualTo("Essex"));
    }

    [Test]
    public async Task A_removed_charge_counts_for_nothing_until_it_is_restored()
    {
        var file = await Remove(await Create(), ReadCharge);
        var findings = await _service.Post<Findings>("/api/evaluations", new EvaluationRequest(file.Record));
        var plan = await _service.Post<FilingPlan>("/api/plans", new FilingRequest(file.Record, new(2026, 11, 2), new(FilerKind.Self), new()));
        Assert.Multiple(() =>
        {
            Assert.That(file.Record.Cases.Single().Charges, Is.Empty);
            Assert.That(findings.Charges, Is.Empty);
            Assert.That((plan.Petitions, plan.LeftOut), Is.EqualTo((Array.Empty<PlannedPetition>(), Array.Empty<LeftOutCharge>())));
            Assert.That(file.Edits.Single().Was!.Value.GetProperty("description").GetString(), Is.EqualTo("Disorderly Conduct"), "what was removed can still be shown");
        });
        file = await Undo(file, file.Edits.Single());
        Assert.That(file.Record.Cases.Single().Charges, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_removed_case_is_not_brought_back_by_a_new_capture_which_says_so()
    {
        var file = await Remove(await Create(), ReadCase);
        Assert.That(file.Record.Cases, Is.Empty);
        var change = await Put(file, Casey.Capture(dismissedOn: new(2019, 5, 7)));
        Assert.That((change.Client.Record.Cases, change.StillRemoved), Is.EqualTo((Array.Empty<Case>(), new[] { ReadCase })));

        file = await Undo(change.Client, change.Client.Edits.Single());
        Assert.That(file.Record.Cases.Single().Charges[0].Disposition!.On, Is.EqualTo(new DateOnly(2019, 5, 7)), "restored as it was last read");
    }

    [Test]
    public async Task A_removed_charge_stays_removed_when_its_docket_is_captured_again()
    {
        var file = await Remove(await Create(), ReadCharge);
        var change = await Put(file, Casey.Capture());
        Assert.That((change.Client.Record.Cases.Single().Charges, change.StillRemoved), Is.EqualTo((Array.Empty<Charge>(), new[] { ReadCharge })));
        Assert.That((await Put(change.Client, Casey.Capture(Casey.OtherDocket))).StillRemoved, Is.Empty, "another docket is another matter");
    }

    [Test]
    public async Task A_case_typed_in_gives_way_to_its_page_and_the_change_says_so()
    {
        var file = await Add(await StartByHand(), ReadCase, Typed with { CaseNumber = Casey.Docket });
        file = await Add(file, ReadCase + "/county", "Lamoille");
        var change = await Put(file, Casey.Capture());
        var shown = change.Client.Record.Cases.Single();
        Assert.That((shown.Charges[0].Description, shown.County), Is.EqualTo(("Disorderly Conduct", "Lamoille")), "the page, and the correction over it");
        Assert.That(change.Replaced, Is.EqualTo([ReadCase]));
        Assert.That((await Put(change.Client, Casey.Capture())).Replaced, Is.Empty);
    }

    [Test]
    public async Task A_case_taken_out_for_good_leaves_no_copy_in_the_edits()
    {
        var file = await Add(await Create(), "/cases/" + ByHand, Typed);
        file = await Remove(file, "/cases/" + ByHand);
        file = await _service.Post<ClientFile>($"/api/clients/{file.Id}/cases/remove", new CaseRemoval(ByHand, file.Version));
        Assert.That((file.Edits, file.Record.Cases.Count), Is.EqualTo((Array.Empty<Edit>(), 1)));
    }

    [Test]
    public async Task Two_additions_from_one_version_are_not_both_saved()
    {
        var file = await StartByHand();
        await Add(file, "/cases/" + ByHand, Typed);
        await Refuse(HttpMethod.Post, $"/api/clients/{file.Id}/edits", Request("/cases/1-1-20 Oscr", new Case("1-1-20 Oscr"), file.Version), 409, "client-changed");
    }

    [Test]
    public async Task Each_addition_and_removal_prolongs_the_file_and_is_logged_without_the_case()
    {
        var audit = _service.App.Services.GetRequiredService<AuditLog>();
        var before = audit.Lines().Count;
        var file = await Add(await StartByHand(), "/cases/" + ByHand, Typed);
        file = await Remove(file, $"/cases/{ByHand}/charges/1");
        file = await Remove(file, "/cases/" + ByHand);
        var lines = audit.Lines().Skip(before).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => line.Action), Is.EqualTo(["client-created", "case-added", "charge-removed", "case-removed"]));
            Assert.That(string.Concat(lines.Select(line => line.Detail)), Does.Not.Contain(ByHand));
            Assert.That(file.ExpiresOn, Is.EqualTo(new DateOnly(2026, 12, 2)));
        });
    }

    private static IEnumerable<TestCaseData> Unfit()
    {
        yield return Case("another number", "/cases/1", new Case("2"), "The case's number must be the one that the path names.");
        yield return Case("no number", "/cases/", new Case(""), "The case's number must be text of 1 to 100 characters");
        yield return Case("another id", ReadCase + "/charges/2", new Charge("3"), "The charge's id must be the one that the path names.");
        yield return Case("there already", ReadCase, new Case(Casey.Docket), "The record has this case already");
        yield return Case("a charge there already", ReadCharge, new Charge("1"), "The record has this charge already");
        yield return Case("a charge of no case", "/cases/1/charges/1", new Charge("1"), "The record has no such case or charge.");
        yield return Case("a removal of nothing", "/cases/1", null, "The record has no such case or charge.");
        yield return Case("a word", "/cases/1", "felony", "The value must be a whole case as the contract has it.");
        yield return Case("an unknown member", "/cases/1", new { caseNumber = "1", colour = "red" }, "The value must be a whole case");
        yield return Case("a day of no calendar", ReadCase + "/charges/2", new { id = "2", offenseOn = "2021-02-30" }, "The value must be a whole charge");
        yield return Case("a level of no state", ReadCase + "/charges/2", new Charge("2", Level: "MIS"), "Allowed: felony, misdemeanor, violation.");
        yield return Case("a fact nobody asks for", "/cases/1", new { caseNumber = "1", facts = new { shoeSize = 9 } }, "There is no such fact of a case.");
        yield return Case("a fact of a charge within", "/cases/1", new { caseNumber = "1", charges = new[] { new { id = "1", facts = new { sentenceCompletedOn = "soon" } } } }, "sentenceCompletedOn must be a day");
        yield return Case("one id twice", "/cases/1", new Case("1", Charges: [new("1"), new("1")]), "Two charges of the case have the same id.");
        yield return Case("a text of 5000 letters", ReadCase + "/charges/2", new Charge("2", Disposition: new(Text: new('x', 5000))), "text must be text of at most 4000 characters.");
    }

    private static TestCaseData Case(string name, string path, object? value, string why) => new TestCaseData(path, value, why).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Unfit))]
    public async Task What_does_not_fit_is_refused_with_the_reason(string path, object? value, string why)
    {
        var file = await Create();
        var refused = await Refuse(HttpMethod.Post, $"/api/clients/{file.Id}/edits", Request(path, value, file.Version), 422, "bad-value");
        Assert.That(refused.GetProperty("detail").GetString(), Does.StartWith(why));
        Assert.That((await _service.Get<ClientFile>("/api/clients/" + file.Id)).Edits, Is.Empty);
    }

    private Task<ClientFile> Create() => _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));

    private Task<ClientFile> StartByHand() => _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Person: Casey.Person));

    private Task<ClientFile> Add(ClientFile file, string path, object? value) =>
        _service.Post<ClientFile>($"/api/clients/{file.Id}/edits", Request(path, value, file.Version));

    private Task<ClientFile> Remove(ClientFile file, string path) => Add(file, path, null);

    private Task<ClientFile> Undo(ClientFile file, Edit edit, string what = "undo") =>
        _service.Post<ClientFile>($"/api/clients/{file.Id}/edits/{edit.Id}/{what}", new EditChange(file.Version));

    private Task<ClientChange> Put(ClientFile file, CaptureResult capture) =>
        _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", new CaseUpdate(capture, file.Version));

    private static EditRequest Request(string path, object? value, long version) =>
        new(path, JsonSerializer.SerializeToElement(value, ContractOptions.Json), "R. Oakes, Esq.", version);

    private async Task<JsonElement> Refuse(HttpMethod method, string path, object body, int status, string name) =>
        await RunningService.Problem(await _service.Client.SendAsync(new(method, path) { Content = JsonContent.Create(body, options: ContractOptions.Json) }), status, name);
}
