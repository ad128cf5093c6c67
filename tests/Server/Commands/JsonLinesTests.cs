using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Commands;

/// <summary>Records in JSON Lines, through the real program.</summary>
public sealed class JsonLinesTests
{
    private const string Good = """{"id":"a","jurisdiction":"US-VT","person":{"name":{"full":"Maple, Casey"}},"cases":[]}""";

    private static readonly string Page = Repository.File("tests", "pages", "vermont", "dismissed", "page.html");

    [Test]
    public async Task Good_lines_are_answered_and_bad_ones_named_by_number_without_their_data()
    {
        var input = $"\uFEFF{Good}\r\n\nMaple is not JSON\n{Good[..^1]},\"colour\":\"red\"}}\n{Good.Replace("US-VT", "US-XX")}\n{Good.Replace("\"a\"", "\"b\"")}";
        var (status, output, errors) = await Evaluate(input);
        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(1));
            Assert.That(Lines(output).Select(line => line.Id), Is.EqualTo(["a", "b"]));
            Assert.That(Lines(output), Has.All.Property(nameof(Findings.AsOf)).EqualTo(new DateOnly(2026, 11, 2)));
            Assert.That(errors.ReplaceLineEndings("\n"), Is.EqualTo("""
                line 3: At $: it is not JSON.
                line 4: At $.colour: 'colour' is not a member of this contract.
                line 5: The service does not know the record's state. GET /api/jurisdictions lists the states it knows.

                """.ReplaceLineEndings("\n")));
            Assert.That(errors, Does.Not.Contain("Maple"));
        });
    }

    [Test]
    public async Task Files_and_standard_input_can_be_named_together()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Good + "\n{}\n");
        var (status, output, errors) = await ServiceProcess.Run(["evaluate", file, "-", "no such file"], Encoding.UTF8.GetBytes(Good));
        Assert.That((status, Lines(output).Count), Is.EqualTo((1, 2)));
        Assert.That(errors, Does.StartWith($"{file} line 2: ").And.Contain("no such file: There is no such file."));
        File.Delete(file);
    }

    [Test]
    public async Task Records_of_another_state_are_refused_when_one_is_named()
    {
        var (status, output, errors) = await ServiceProcess.Run(["evaluate", "--jurisdiction", "US-OR"], Encoding.UTF8.GetBytes(Good));
        Assert.That((status, output, errors.Trim()), Is.EqualTo((1, "", "line 1: The record is not of US-OR.")));
    }

    [Test]
    public async Task Bytes_that_are_no_text_are_one_bad_line()
    {
        var (status, output, _) = await ServiceProcess.Run(["evaluate"], [0xff, 0xfe, 0x00, (byte)'\n', .. Encoding.UTF8.GetBytes(Good)]);
        Assert.That((status, Lines(output).Count), Is.EqualTo((1, 1)));
    }

    [TestCase("evaluate", "--as-of", "tomorrow")]
    [TestCase("evaluate", "--colour", "red")]
    [TestCase("read", "page.html")]
    [TestCase("template", "check")]
    [TestCase("evaluate", "--as-of", "2026-02-30")]
    [TestCase("draft", "--out", "x")]
    public void Arguments_that_make_no_sense_are_refused(params string[] arguments) =>
        Assert.That(Program.Commands().Parse(arguments).Errors, Is.Not.Empty);

    [Test]
    public async Task Arguments_that_make_no_sense_give_status_two()
    {
        var (status, _, errors) = await ServiceProcess.Run(["evaluate", "--as-of", "tomorrow"]);
        Assert.That(status, Is.EqualTo(2));
        Assert.That(errors, Does.StartWith("--as-of takes a day such as 2026-11-01."));
    }

    [Test]
    public async Task A_saved_page_becomes_a_case_a_record_findings_and_papers()
    {
        var foreign = Repository.File("tests", "pages", "vermont", "foreign-page", "page.html");
        var read = await ServiceProcess.Run(["read", "--site", "us-vt-portal", Page, foreign]);
        var line = JsonDocument.Parse(read.Output).RootElement;
        Assert.That((read.Status, line.GetProperty("source").GetString(), line.GetProperty("site").GetString()), Is.EqualTo((1, Page, "us-vt-portal")), read.Errors);
        Assert.That(read.Errors, Does.StartWith(foreign + ": "));

        var record = await Record();
        var evaluated = await ServiceProcess.Run(["evaluate", "--as-of", "2026-11-02"], record);
        Assert.That(Lines(evaluated.Output).Single().Charges, Is.Not.Empty, evaluated.Errors);
        Assert.That(evaluated.Output, Does.Contain("§").And.Not.Contain("\\u00"));

        var folder = Directory.CreateTempSubdirectory();
        var filer = Path.Combine(folder.FullName, "filer.json");
        await File.WriteAllTextAsync(filer, """{"kind":"self"}""");
        var drafted = await ServiceProcess.Run(["draft", "--as-of", "2026-11-02", "--filer", filer, "--out", folder.FullName, "--data", folder.FullName], record);
        var paper = JsonDocument.Parse(drafted.Output).RootElement.GetProperty("file").GetString()!;
        Assert.That((drafted.Status, File.Exists(Path.Combine(folder.FullName, paper))), Is.EqualTo((0, true)), drafted.Errors);
        folder.Delete(true);
    }

    [Test]
    public async Task A_record_read_from_a_page_names_the_page_and_has_room_for_answers()
    {
        var record = JsonDocument.Parse(await Record()).RootElement;
        Assert.That(record.GetProperty("id").GetString(), Is.EqualTo(Page));
        Assert.That(record.GetProperty("jurisdiction").GetString(), Is.EqualTo("US-VT"));
        Assert.That(record.GetProperty("facts").EnumerateObject(), Is.Empty);
        Assert.That(record.GetProperty("cases").GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase("""{"text":"Dismissed by State"}""")]
    [TestCase("""{"outcome":null,"text":"Dismissed by State"}""")]
    [TestCase("""{"outcome":"dismissed"}""")]
    public async Task A_disposition_may_be_given_in_the_courts_words_alone(string disposition)
    {
        var charge = $$"""{"id":"1","statute":"13 V.S.A. § 1023(a)(1)","level":"misdemeanor","plea":{"on":"2020-01-02"},"sentence":{},"disposition":{{disposition}}}""";
        var (status, output, errors) = await Evaluate(Good.Replace("[]", $$"""[{"caseNumber":"1-1-20 Cncr","charges":[{{charge}}]}]"""));
        Assert.That((status, errors), Is.EqualTo((0, "")));
        Assert.That(Lines(output).Single().Charges.Single().Remedies.Select(remedy => remedy.Outcome), Has.Some.EqualTo(FindingOutcome.Eligible), output);
    }

    [Test]
    public async Task Papers_that_cannot_be_written_are_named_for_each_record()
    {
        var record = Encoding.UTF8.GetString(await Record());
        var folder = Directory.CreateTempSubdirectory();
        var (filer, file) = (Path.Combine(folder.FullName, "filer.json"), Path.Combine(folder.FullName, "a file"));
        await File.WriteAllTextAsync(filer, """{"kind":"self"}""");
        await File.WriteAllTextAsync(file, "");
        var drafted = await ServiceProcess.Run(["draft", "--as-of", "2026-11-02", "--filer", filer, "--out", file, "--data", folder.FullName], Encoding.UTF8.GetBytes(record + record + Good));
        Assert.That(drafted.Status, Is.EqualTo(1));
        Assert.That(drafted.Errors.ReplaceLineEndings("\n"), Is.EqualTo("""
            line 1: The paper could not be written. Is --out a folder that you may write to, on a disk that is not full?
            line 2: The paper could not be written. Is --out a folder that you may write to, on a disk that is not full?

            """.ReplaceLineEndings("\n")));
        Assert.That(JsonDocument.Parse(drafted.Output).RootElement.GetProperty("id").GetString(), Is.EqualTo("a"));
        folder.Delete(true);
    }

    [Test]
    public async Task What_was_decided_for_the_papers_comes_from_a_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (filer, choices) = (Path.Combine(folder.FullName, "filer.json"), Path.Combine(folder.FullName, "choices.json"));
        await File.WriteAllTextAsync(filer, """{"kind":"self"}""");
        await File.WriteAllTextAsync(choices, """{"documents":["client-letter"],"language":"es"}""");
        string[] draft = ["draft", "--as-of", "2026-11-02", "--filer", filer, "--choices", choices, "--out", folder.FullName, "--data", folder.FullName];
        var drafted = await ServiceProcess.Run(draft, await Record());
        var paper = JsonDocument.Parse(drafted.Output).RootElement.GetProperty("file").GetString()!;
        using (var word = WordprocessingDocument.Open(Path.Combine(folder.FullName, paper), false))
            Assert.That(word.MainDocumentPart!.Document!.InnerText, Does.Contain("Esta carta trata"), drafted.Errors);

        await File.WriteAllTextAsync(choices, """{"colour":"red"}""");
        var refused = await ServiceProcess.Run(draft, await Record());
        Assert.That((refused.Status, refused.Output, refused.Errors.Trim()), Is.EqualTo((2, "", "choices.json: At $.colour: 'colour' is not a member of this contract.")));
        folder.Delete(true);
    }

    [Test]
    public async Task A_filer_that_cannot_be_read_stops_before_anything_is_drafted()
    {
        var (status, output, errors) = await ServiceProcess.Run(["draft", "--filer", "no such file", "--out", Path.GetTempPath()], Encoding.UTF8.GetBytes(Good));
        Assert.That((status, output, errors.Trim()), Is.EqualTo((2, "", "no such file: The file cannot be read.")));
    }

    [Test]
    public async Task A_template_that_is_no_Word_file_is_named_with_what_to_do()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.docx");
        await File.WriteAllTextAsync(file, "hello");
        var (status, output, errors) = await ServiceProcess.Run(["template", "check", file]);
        Assert.That(status, Is.EqualTo(1));
        Assert.That(JsonDocument.Parse(output).RootElement.GetProperty("problems")[0].GetProperty("kind").GetString(), Is.EqualTo("not-word"));
        Assert.That(errors, Does.Contain("save it as Word Document"));
        File.Delete(file);
    }

    private static async Task<byte[]> Record() =>
        Encoding.UTF8.GetBytes((await ServiceProcess.Run(["read", "--records", "--site", "us-vt-portal", Page])).Output);

    private static Task<(int Status, string Output, string Errors)> Evaluate(string input) =>
        ServiceProcess.Run(["evaluate", "--as-of", "2026-11-02"], Encoding.UTF8.GetBytes(input));

    private static IReadOnlyList<Findings> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize(line, ContractJson.Default.Findings)!)];
}
