using System.Net.Http.Json;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

/// <summary>Rows of a court's list in a client's file, and the pages of the same cases.</summary>
public sealed class ClientListTests
{
    private static readonly ListedCase Row = new(
        Casey.Docket, "https://court.example/1", "C-1", Casey.Person.Name, BirthYear: 1988, FiledOn: new(2019, 1, 4), County: "Washington",
        CaseType: "Offense Misdemeanor", Status: CaseStatus.Open, StatusText: "Open", Charges: ["Disorderly Conduct"]);

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [SetUp]
    public async Task Forget() => await _service.Client.DeleteAsync("/api/clients");

    [Test]
    public async Task A_row_says_what_the_page_of_its_case_leaves_out()
    {
        var file = await List(await Create(), Row);
        var found = file.Record.Cases.Single();
        Assert.That((found.CitationNumber, found.FiledOn, found.CaseType, found.StatusText), Is.EqualTo(("C-1", new DateOnly(2019, 1, 4), "Offense Misdemeanor", "Open")));
        Assert.That(file.Record.NotRead, Is.Null);
    }

    [Test]
    public async Task What_the_page_says_wins_and_a_difference_is_told()
    {
        var file = await List(await Create(), Row with { County = "Windham" });
        Assert.That((file.Record.Cases.Single().Status, file.Record.Cases.Single().County), Is.EqualTo((CaseStatus.Closed, "Washington")));
        Assert.That(file.Sources.Single().Warnings.Single().Text, Does.Contain("county as Windham").And.Contain("page as Washington"));
    }

    [Test]
    public async Task A_listed_case_that_was_not_read_is_named_and_the_findings_warn_of_it()
    {
        var file = await List(await Create(), Row, Row with { CaseNumber = "9009-1-20 Wncr" });
        Assert.That(file.Record.NotRead, Is.EqualTo(new[] { "9009-1-20 Wncr" }));
        var findings = await _service.Post<Findings>("/api/evaluations", new EvaluationRequest(file.Record));
        Assert.That(findings.Warnings, Has.Some.Contains("not counted: 9009-1-20 Wncr"));
        Assert.That(findings.Charges, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_listed_case_that_was_typed_in_and_then_removed_was_dealt_with_until_the_adding_is_undone()
    {
        const string number = "9009-1-20 Wncr";
        var file = await List(await Create(), Row with { CaseNumber = number });
        file = await Edit(file, new Case(number, Charges: []));
        Assert.That(file.Record.NotRead, Is.Null);
        file = await Edit(file, null);
        Assert.That((file.Record.Cases.Select(found => found.CaseNumber), file.Record.NotRead), Is.EqualTo((new[] { Casey.Docket }, (IReadOnlyList<string>?)null)));
        foreach (var edit in file.Edits.Reverse())
            file = await _service.Post<ClientFile>($"/api/clients/{file.Id}/edits/{edit.Id}/undo", new EditChange(file.Version));
        Assert.That(file.Record.NotRead, Is.EqualTo(new[] { number }));

        Task<ClientFile> Edit(ClientFile file, Case? value) => _service.Post<ClientFile>(
            $"/api/clients/{file.Id}/edits", new EditRequest("/cases/" + number, JsonSerializer.SerializeToElement(value, ContractOptions.Json), "Attorney", file.Version));
    }

    [Test]
    public async Task A_birth_year_of_the_list_is_taken_where_no_page_has_a_birth_date()
    {
        var file = await List(await Create(Casey.Person with { DateOfBirth = null }), Row);
        Assert.That(file.Record.Person.Facts!["birthYear"].GetInt32(), Is.EqualTo(1988));
    }

    [Test]
    public async Task A_row_of_another_birth_year_is_another_person_unless_someone_says_otherwise()
    {
        var file = await Create();
        var row = Row with { BirthYear = 1962 };
        using var refused = await _service.Client.PutAsJsonAsync($"/api/clients/{file.Id}/list", Update(file, row), ContractOptions.Json);
        await RunningService.Problem(refused, 409, "different-person");
        Assert.That((await _service.Put<ClientFile>($"/api/clients/{file.Id}/list", Update(file, row) with { SamePerson = true })).Listed, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Rows_wait_for_their_page_until_it_is_captured_or_cannot_be_read()
    {
        var file = await List(await Create(), Row with { CaseNumber = Casey.OtherDocket }, Row with { CaseNumber = "9009-1-20 Wncr" });
        file = await Capturing(file, new([Casey.OtherDocket, "9009-1-20 Wncr"]));
        Assert.That(file.Listed.Select(kept => kept.Capturing), Has.All.True);

        file = (await _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", new CaseUpdate(Casey.Capture(Casey.OtherDocket), file.Version))).Client;
        Assert.That(file.Listed.Select(kept => kept.Capturing), Is.EqualTo(new[] { false, true }));

        file = await Capturing(file, new([], new Dictionary<string, string> { ["9009-1-20 Wncr"] = "The page has changed." }));
        Assert.That(file.Listed.Select(kept => (kept.Capturing, kept.Problem)), Is.EqualTo(new[] { (false, null), (false, (string?)"The page has changed.") }));
    }

    [Test]
    public async Task A_newer_row_takes_the_place_of_the_older_and_a_row_can_be_taken_out()
    {
        var file = await List(await List(await Create(), Row), Row with { StatusText = "Reopened" }, Row with { CaseNumber = "9009-1-20 Wncr" });
        Assert.That(file.Listed[0].Row.StatusText, Is.EqualTo("Reopened"));
        file = await _service.Post<ClientFile>($"/api/clients/{file.Id}/cases/remove", new CaseRemoval("9009-1-20 Wncr", file.Version));
        Assert.That(file.Listed.Select(kept => kept.Row.CaseNumber), Is.EqualTo(new[] { Casey.Docket }));
    }

    private Task<ClientFile> Capturing(ClientFile file, CapturingUpdate update) => _service.Put<ClientFile>($"/api/clients/{file.Id}/capturing", update);

    private Task<ClientFile> List(ClientFile file, params ListedCase[] rows) => _service.Put<ClientFile>($"/api/clients/{file.Id}/list", Update(file, rows));

    private static ListUpdate Update(ClientFile file, params ListedCase[] rows) =>
        new("us-or-oeci-search", "https://court.example/list", new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), rows, file.Version);

    private Task<ClientFile> Create(Person? person = null) =>
        _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture(person: person)));
}
