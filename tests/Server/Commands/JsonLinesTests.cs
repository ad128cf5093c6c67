using System.Text;
using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Commands;

/// <summary>Records in JSON Lines, through the real program.</summary>
public sealed class JsonLinesTests
{
    private const string Good = """{"id":"a","jurisdiction":"US-VT","person":{"name":{"full":"Maple, Casey"}},"cases":[]}""";

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
        var page = Repository.File("tests", "pages", "vermont", "dismissed", "page.html");
        var foreign = Repository.File("tests", "pages", "vermont", "foreign-page", "page.html");
        var read = await ServiceProcess.Run(["read", "--site", "us-vt-portal", page, foreign]);
        var line = JsonDocument.Parse(read.Output).RootElement;
        Assert.That((read.Status, line.GetProperty("source").GetString(), line.GetProperty("site").GetString()), Is.EqualTo((1, page, "us-vt-portal")), read.Errors);
        Assert.That(read.Errors, Does.StartWith(foreign + ": "));

        var record = Encoding.UTF8.GetBytes($$"""{"id":"a","jurisdiction":"US-VT","person":{{line.GetProperty("person")}},"cases":[{{line.GetProperty("case")}}]}""".ReplaceLineEndings(" "));
        var evaluated = await ServiceProcess.Run(["evaluate", "--as-of", "2026-11-02"], record);
        Assert.That(Lines(evaluated.Output).Single().Charges, Is.Not.Empty, evaluated.Errors);

        var folder = Directory.CreateTempSubdirectory();
        var filer = Path.Combine(folder.FullName, "filer.json");
        await File.WriteAllTextAsync(filer, """{"kind":"self"}""");
        var drafted = await ServiceProcess.Run(["draft", "--as-of", "2026-11-02", "--filer", filer, "--out", folder.FullName, "--data", folder.FullName], record);
        var paper = JsonDocument.Parse(drafted.Output).RootElement.GetProperty("file").GetString()!;
        Assert.That((drafted.Status, File.Exists(Path.Combine(folder.FullName, paper))), Is.EqualTo((0, true)), drafted.Errors);
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

    private static Task<(int Status, string Output, string Errors)> Evaluate(string input) =>
        ServiceProcess.Run(["evaluate", "--as-of", "2026-11-02"], Encoding.UTF8.GetBytes(input));

    private static IReadOnlyList<Findings> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize(line, ContractJson.Default.Findings)!)];
}
