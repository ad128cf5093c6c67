using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Contract;
using RecordClearance.Petitions;
using RecordClearance.Security;

namespace RecordClearance.Tests.Http;

public sealed class FilingTests
{
    private static readonly Filer Attorney = new(FilerKind.Attorney, "R. Oakes", "Green Hills Law", new(["1 Elm St"], "Barre", "VT", "05641"), "802-555-0100", "oakes@example.org", "0000");

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task One_petition_is_a_Word_file_with_a_safe_name()
    {
        var plan = await _service.Post<FilingPlan>("/api/plans", Request());
        var only = new FilingChoices(Documents: [plan.Documents.First(document => document.Petition is not null).Kind]);
        var answer = await Draft(Request() with { Choices = only });
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(Packet.Word));
        Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
        Assert.That(answer.Content.Headers.ContentDisposition?.FileNameStar, Does.EndWith(".docx"));
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), false);
        Assert.That(document.MainDocumentPart!.Document!.InnerText, Does.Contain(Casey.Docket).And.Contain("Casey"));
    }

    [Test]
    public async Task Everything_for_a_client_is_a_zip_with_a_manifest()
    {
        var answer = await Draft(Request());
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(Packet.Zip));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString());
        Assert.That(files, Is.SubsetOf(zip.Entries.Select(entry => entry.FullName)).And.Not.Empty);
    }

    [Test]
    public async Task Everything_for_a_client_can_be_PDF_files()
    {
        var answer = await _service.Client.PostAsJsonAsync("/api/petitions/pdf", Request(), ContractOptions.Json);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            var start = new byte[5];
            using var pdf = zip.GetEntry(file.GetProperty("file").GetString()!)!.Open();
            pdf.ReadExactly(start);
            Assert.That(start, Is.EqualTo("%PDF-"u8.ToArray()));
        }
    }

    [Test]
    public async Task Without_LibreOffice_a_PDF_is_refused_with_what_to_do()
    {
        await using var service = await RunningService.Start(adjust: services => services.AddSingleton(new PdfWriter(null)));
        await service.Pair();
        await RunningService.Problem(await service.Client.PostAsJsonAsync("/api/petitions/pdf", Request(), ContractOptions.Json), 501, "no-libreoffice");
    }

    [TestCase("../../etc/passwd")]
    [TestCase("..\\..\\x\r\nSet-Cookie: a=b")]
    [TestCase("CON")]
    [TestCase("‮gpj.exe")]
    [TestCase("\"; filename=evil.exe")]
    public async Task S13_a_docket_number_from_a_page_cannot_name_another_file_or_header(string docket)
    {
        var answer = await Draft(Request(docket));
        var name = answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!;
        Assert.That(name, Does.Match("^[\\p{L}\\p{N}§(),. _-]+$").And.Not.StartWith(".").And.Not.Match("^CON(\\.|$)"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task A_record_with_nothing_to_ask_for_is_refused_with_where_to_look()
    {
        var pending = Request() with { Record = new("US-VT", Casey.Person, [new(Casey.Docket, County: "Washington", Status: CaseStatus.Open, Charges: [new("1", 1, Disposition: new(DispositionOutcome.Pending))])]) };
        await RunningService.Problem(await _service.Client.PostAsJsonAsync("/api/petitions", pending, ContractOptions.Json), 422, "nothing-to-draft");
    }

    [Test]
    public async Task S16_a_drafting_is_written_down_with_the_law_and_the_templates()
    {
        await Draft(Request());
        var audit = _service.App.Services.GetRequiredService<AuditLog>();
        var line = audit.Lines().Last(line => line.Action == "petitions-drafted").Detail;
        Assert.That(line, Does.Contain("\"law\":\"vt-").And.Contain("seal-no-conviction").And.Contain(audit.Hash(Casey.Docket)));
        Assert.That(line, Does.Not.Contain(Casey.Docket).And.Not.Contain("Maple"));
    }

    [Test]
    public async Task An_office_can_replace_a_template_and_go_back_to_ours()
    {
        const string path = "/api/templates/US-VT/seal-no-conviction";
        var ours = await _service.Client.GetByteArrayAsync(path);
        var theirs = Edited(ours, "Superior Court", "Superior Court (our office)");
        Assert.That((await _service.Client.PutAsync(path, Word(theirs))).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _service.Client.GetByteArrayAsync(path), Is.EqualTo(theirs));
        Assert.That((await _service.Get<TemplateSummary[]>("/api/templates")).Where(template => template.Office).Select(template => template.Name), Is.EqualTo(["seal-no-conviction"]));

        await _service.Client.DeleteAsync(path);
        Assert.That(await _service.Client.GetByteArrayAsync(path), Is.EqualTo(ours));
    }

    [Test]
    public async Task S10_a_template_with_problems_is_refused_with_all_of_them_and_the_old_one_stays()
    {
        const string path = "/api/templates/US-VT/seal-no-conviction";
        var ours = await _service.Client.GetByteArrayAsync(path);
        var refused = await RunningService.Problem(await _service.Client.PutAsync(path, Word(Encoding.UTF8.GetBytes("no Word file"))), 422, "bad-template");
        Assert.That(refused.GetProperty("problems").GetArrayLength(), Is.EqualTo(1));
        Assert.That(await _service.Client.GetByteArrayAsync(path), Is.EqualTo(ours));
    }

    [Test]
    public async Task A_template_can_be_checked_before_it_is_used()
    {
        var ours = await _service.Client.GetByteArrayAsync("/api/templates/US-VT/seal-no-conviction");
        var report = await RunningService.Read<TemplateReport>(await _service.Client.PostAsync("/api/templates/check?jurisdiction=US-VT", Word(ours)));
        Assert.That(report.Problems, Is.Empty);
        await RunningService.Problem(await _service.Client.PostAsync("/api/templates/check?jurisdiction=US-XX", Word(ours)), 404, "no-such-jurisdiction");
    }

    [TestCase("/api/templates/US-VT/..%2f..%2fkey")]
    [TestCase("/api/templates/US-VT/no-such-template")]
    [TestCase("/api/templates/..%2f/key")]
    public async Task A_template_that_the_state_does_not_list_is_not_a_file(string path)
    {
        await RunningService.Problem(await _service.Client.GetAsync(path), 404, "no-such-template");
        await RunningService.Problem(await _service.Client.PutAsync(path, Word([])), 404, "no-such-template");
    }

    private static FilingRequest Request(string docket = Casey.Docket) =>
        new(new("US-VT", Casey.Person, [Casey.Capture(docket).Case]), new(2026, 11, 2), Attorney);

    private async Task<HttpResponseMessage> Draft(FilingRequest request)
    {
        var answer = await _service.Client.PostAsJsonAsync("/api/petitions", request, ContractOptions.Json);
        if (!answer.IsSuccessStatusCode)
            Assert.Fail(await answer.Content.ReadAsStringAsync());
        return answer;
    }

    private static ByteArrayContent Word(byte[] docx) => new(docx) { Headers = { ContentType = new MediaTypeHeaderValue(Packet.Word) } };

    private static byte[] Edited(byte[] docx, string was, string now)
    {
        var file = new MemoryStream();
        file.Write(docx);
        using (var document = WordprocessingDocument.Open(file, true))
        {
            var body = document.MainDocumentPart!.Document!.Body!;
            body.InnerXml = body.InnerXml.Replace(was, now, StringComparison.OrdinalIgnoreCase);
        }
        return file.ToArray();
    }
}
