using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

public sealed class ClientFileTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [SetUp]
    public async Task Forget() => await _service.Client.DeleteAsync("/api/clients");

    [Test]
    public async Task A_captured_docket_starts_a_client_file()
    {
        var file = await Create();
        Assert.Multiple(() =>
        {
            Assert.That(file.Version, Is.EqualTo(1));
            Assert.That(file.Record.Person.Name.Full, Is.EqualTo("Maple, Casey Quill"));
            Assert.That(file.Record.Cases.Select(found => found.CaseNumber), Is.EqualTo([Casey.Docket]));
            Assert.That(file.Sources.Single().Provenance.Keys, Is.EqualTo(["/person/name/full"]));
            Assert.That(file.ExpiresOn, Is.EqualTo(new DateOnly(2026, 12, 2)));
        });
    }

    [Test]
    public async Task A_second_docket_of_the_same_person_joins_the_client()
    {
        var file = await Create();
        var change = await Put(file, Casey.Capture(Casey.OtherDocket));
        Assert.That(change.Client.Record.Cases.Select(found => found.CaseNumber), Is.EqualTo([Casey.Docket, Casey.OtherDocket]));
        Assert.That(change.Changes.Select(changed => changed.Path), Is.EqualTo(["/cases/" + Casey.OtherDocket]));
    }

    [Test]
    public async Task The_same_docket_again_says_what_changed()
    {
        var file = await Create();
        var change = await Put(file, Casey.Capture(dismissedOn: new(2019, 5, 7)));
        var changed = change.Changes.Single();
        Assert.Multiple(() =>
        {
            Assert.That(changed.Path, Is.EqualTo($"/cases/{Casey.Docket}/charges/1/disposition/on"));
            Assert.That((changed.Was?.GetString(), changed.Now?.GetString()), Is.EqualTo(("2019-05-06", "2019-05-07")));
            Assert.That(change.Client.Record.Cases, Has.Count.EqualTo(1));
        });
    }

    [TestCase("Birch, Casey", 1988, "The name on the page is another one.")]
    [TestCase("Maple, Casey Quill", 1989, "The birth date on the page is another one.")]
    public async Task Another_name_or_birth_date_asks_before_merging(string name, int born, string difference)
    {
        var file = await Create();
        var parts = name.Split(", ");
        var other = new Person(new(name, parts[1].Split(' ')[0], parts[1].Split(' ').ElementAtOrDefault(1), parts[0]), DateOfBirth: new(born, born == 1988 ? 2 : 1, born == 1988 ? 29 : 1));
        var update = new CaseUpdate(Casey.Capture(Casey.OtherDocket, other), file.Version);
        var refused = await Problem(HttpMethod.Put, $"/api/clients/{file.Id}/cases", update, 409, "different-person");
        Assert.That(refused.GetProperty("differences").EnumerateArray().Select(text => text.GetString()), Is.EqualTo([difference]));
        Assert.That(refused.ToString(), Does.Not.Contain("Maple").And.Not.Contain("Birch"));

        var change = await _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", update with { SamePerson = true });
        Assert.That(change.Client.Record.Cases, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Two_birth_dates_of_one_person_leave_it_unknown_until_someone_says()
    {
        var file = await Create();
        var change = await _service.Put<ClientChange>($"/api/clients/{file.Id}/cases",
            new CaseUpdate(Casey.Capture(Casey.OtherDocket, Casey.Person with { DateOfBirth = new(1989, 1, 1) }), file.Version, SamePerson: true));
        Assert.That(change.Client.Record.Person.DateOfBirth, Is.Null);

        file = await Edit(change.Client, "/person/dateOfBirth", "1988-02-29");
        Assert.That(file.Record.Person.DateOfBirth, Is.EqualTo(new DateOnly(1988, 2, 29)));
    }

    [Test]
    public async Task A_correction_is_listed_and_survives_a_new_capture()
    {
        var path = $"/cases/{Casey.Docket}/charges/1/disposition/on";
        var file = await Edit(await Create(), path, "2019-04-01");
        file = (await Put(file, Casey.Capture(dismissedOn: new(2019, 5, 7)))).Client;
        var edit = file.Edits.Single();
        Assert.Multiple(() =>
        {
            Assert.That(file.Record.Cases[0].Charges[0].Disposition!.On, Is.EqualTo(new DateOnly(2019, 4, 1)));
            Assert.That((edit.Was?.GetString(), edit.Who, edit.Why, edit.When), Is.EqualTo(("2019-05-06", "R. Oakes, Esq.", "certified copy", _service.Clock.GetUtcNow())));
        });
    }

    [Test]
    public async Task An_edit_can_be_undone_and_redone()
    {
        var file = await Edit(await Create(), "/person/sex", "F");
        var edit = $"/api/clients/{file.Id}/edits/{file.Edits[0].Id}";
        Assert.That((await _service.Post<ClientFile>(edit + "/undo", new { version = file.Version })).Record.Person.Sex, Is.Null);
        Assert.That((await RunningService.Read<ClientFile>(await _service.Client.PostAsync(edit + "/redo", null))).Record.Person.Sex, Is.EqualTo("F"));
    }

    [Test]
    public async Task A_case_taken_out_comes_back_with_its_edits_when_captured_again()
    {
        var file = (await Put(await Create(), Casey.Capture(Casey.OtherDocket))).Client;
        file = await Edit(file, $"/cases/{Casey.OtherDocket}/county", "Lamoille");
        file = await _service.Post<ClientFile>($"/api/clients/{file.Id}/cases/remove", new CaseRemoval(Casey.OtherDocket, file.Version));
        Assert.That(file.Record.Cases, Has.Count.EqualTo(1));
        file = (await Put(file, Casey.Capture(Casey.OtherDocket))).Client;
        Assert.That(file.Record.Cases[1].County, Is.EqualTo("Lamoille"));
    }

    [Test]
    public async Task Two_changes_from_one_version_are_not_both_saved()
    {
        var file = await Create();
        await Edit(file, "/person/sex", "F");
        await Problem(HttpMethod.Post, $"/api/clients/{file.Id}/edits", Correction("/person/sex", "M", file.Version), 409, "client-changed");
        Assert.That((await Open(file)).Record.Person.Sex, Is.EqualTo("F"));
    }

    [TestCase("/person/dateOfBirth", "yesterday", "dateOfBirth must be a day such as 2024-06-01.")]
    [TestCase("/cases/9001-1-19 Wncr/charges/1/disposition/outcome", "forgiven", "outcome must be one of unknown, convicted, dismissed,")]
    [TestCase("/cases/9001-1-19 Wncr/charges/1/level", "MIS", "Allowed: felony, misdemeanor, violation.")]
    [TestCase("/cases/9001-1-19 Wncr/charges/1/colour", "red", "There is no such value. Known: id, number,")]
    [TestCase("/cases/9001-1-19 Wncr/caseNumber", "1", "The path must name one value")]
    [TestCase("/cases/1-1-11 Xxcr/county", "Essex", "The record has no such case or charge.")]
    [TestCase("/person/name/full", null, "full cannot be unknown.")]
    [TestCase("person/sex", "F", "The path must name one value")]
    [TestCase("", "F", "The path must name one value")]
    [TestCase("/facts/pendingCharge", "maybe", "pendingCharge must be true or false.")]
    [TestCase("/cases/9001-1-19 Wncr/charges/1/facts/sentenceCompletedOn", "soon", "sentenceCompletedOn must be a day such as 2024-06-01.")]
    [TestCase("/facts/shoeSize", true, "There is no such fact of a record.")]
    public async Task A_value_that_does_not_fit_is_refused_with_what_is_allowed(string path, object? value, string why)
    {
        var file = await Create();
        var refused = await Problem(HttpMethod.Post, $"/api/clients/{file.Id}/edits", Correction(path, value, file.Version), 422, "bad-value");
        Assert.That(refused.GetProperty("detail").GetString(), Does.StartWith(why));
        Assert.That((await Open(file)).Edits, Is.Empty);
    }

    [Test]
    public async Task A_value_that_was_not_on_the_page_can_be_given()
    {
        var file = await Edit(await Create(), $"/cases/{Casey.Docket}/charges/1/sentence/completedOn", "2020-01-02");
        Assert.That(file.Record.Cases[0].Charges[0].Sentence, Is.EqualTo(new Sentence(null, CompletedOn: new(2020, 1, 2))));
    }

    [Test]
    public async Task An_answer_is_kept_as_a_fact_and_can_be_made_unknown_again()
    {
        var path = $"/cases/{Casey.Docket}/charges/1/facts/sentenceCompletedOn";
        var file = await Edit(await Create(), path, "2020-01-02");
        Assert.That(file.Record.Cases[0].Charges[0].Facts!["sentenceCompletedOn"].GetString(), Is.EqualTo("2020-01-02"));
        file = await Edit(file, path, null);
        Assert.That(file.Record.Cases[0].Charges[0].Facts!["sentenceCompletedOn"].ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Choices_are_kept_as_they_were_sent()
    {
        var file = await Create();
        file = await _service.Put<ClientFile>($"/api/clients/{file.Id}/choices", new { choices = new { language = "es" }, version = file.Version });
        Assert.That((await Open(file)).Choices?.GetProperty("language").GetString(), Is.EqualTo("es"));
    }

    [Test]
    public async Task A_person_on_a_page_is_matched_with_stored_clients()
    {
        await Create();
        async Task<ClientMatch[]> Match(Person person) => await _service.Post<ClientMatch[]>("/api/clients/matches", new { person });
        Assert.Multiple(async () =>
        {
            Assert.That((await Match(Casey.Person)).Single().Same, Is.True);
            Assert.That((await Match(new(new("MAPLE, CASEY QUILL", "CASEY", "QUILL", "MAPLE")))).Single().Same, Is.Null);
            Assert.That((await Match(Casey.Person with { Name = new("Maple, Casey Q.", "Casey", "Q.", "Maple") })).Single().Same, Is.Null);
            Assert.That((await Match(new(new("Fir, Sam", "Sam", null, "Fir"), DateOfBirth: Casey.Person.DateOfBirth))).Single().Same, Is.False);
            Assert.That(await Match(new(new("Fir, Sam", "Sam", null, "Fir"))), Is.Empty);
        });
    }

    [Test]
    public async Task Forgetting_one_client_or_all_leaves_nothing_to_open()
    {
        var one = await Create();
        var two = await Create();
        Assert.That((await _service.Client.DeleteAsync("/api/clients/" + one.Id)).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        await RunningService.Problem(await _service.Client.GetAsync("/api/clients/" + one.Id), 404, "no-such-client");
        await _service.Client.DeleteAsync("/api/clients");
        Assert.That(await _service.Get<ClientSummary[]>("/api/clients"), Is.Empty);
        await RunningService.Problem(await _service.Client.GetAsync("/api/clients/" + two.Id), 404, "no-such-client");
    }

    [Test]
    public async Task A_case_of_several_defendants_is_not_kept_before_the_client_is_chosen()
    {
        var capture = Casey.Capture(Casey.OtherDocket) with { Defendants = new(["Maple, Casey Q.", "Birch, Jordan"], Settled: false) };
        var file = await Create();
        await Problem(HttpMethod.Post, "/api/clients", new NewClient("US-VT", capture), 409, "which-defendant");
        await Problem(HttpMethod.Put, $"/api/clients/{file.Id}/cases", new CaseUpdate(capture, file.Version), 409, "which-defendant");
        Assert.That((await _service.Get<ClientFile>($"/api/clients/{file.Id}")).Record.Cases, Has.Count.EqualTo(1));
    }

    private Task<ClientFile> Create() => _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));

    private Task<ClientFile> Open(ClientFile file) => _service.Get<ClientFile>("/api/clients/" + file.Id);

    private Task<ClientChange> Put(ClientFile file, CaptureResult capture) =>
        _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", new CaseUpdate(capture, file.Version));

    private Task<ClientFile> Edit(ClientFile file, string path, object? value) =>
        _service.Post<ClientFile>($"/api/clients/{file.Id}/edits", Correction(path, value, file.Version));

    private static EditRequest Correction(string path, object? value, long version) =>
        new(path, JsonSerializer.SerializeToElement(value), "R. Oakes, Esq.", version, "certified copy");

    private async Task<JsonElement> Problem(HttpMethod method, string path, object body, int status, string name) =>
        await RunningService.Problem(await _service.Client.SendAsync(new(method, path) { Content = JsonContent.Create(body, options: ContractOptions.Json) }), status, name);
}
