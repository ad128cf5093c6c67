using System.CommandLine;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;

namespace RecordClearance.Commands;

/// <summary>Checks an office's templates before they are used.</summary>
public static class TemplateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "Word files to check.", Arity = ArgumentArity.OneOrMore };
        var state = new Option<string?>("--jurisdiction") { Description = "State whose names the templates may use, such as US-VT; any when left out." };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Folder for copies with a Word comment at each problem." };
        var check = new Command("check", "List every problem of each template, a line a file. " + Lines.Statuses) { files, state, output };
        check.SetAction((arguments, stop) => Check(arguments.GetValue(files)!, arguments.GetValue(state), arguments.GetValue(output), stop));
        return new Command("template", "Work on Word templates.") { check };
    }

    private static async Task<int> Check(string[] files, string? jurisdiction, DirectoryInfo? output, CancellationToken stop)
    {
        var states = new JurisdictionCatalog();
        if (jurisdiction is not null && states.Find(jurisdiction) is null)
        {
            await Console.Error.WriteLineAsync($"--jurisdiction: known are {string.Join(", ", states.All.Select(state => state.Id))}.");
            return 2;
        }
        await using var lines = Lines.Console();
        foreach (var file in files)
        {
            try
            {
                var report = TemplateChecks.Report(await File.ReadAllBytesAsync(file, stop), states, jurisdiction);
                lines.Write(new(file, report.Problems), CommandJson.Default.TemplateLine);
                foreach (var problem in report.Problems)
                    lines.Refuse(file, $"{problem.Text} {problem.Todo}");
                if (output is not null && report.Annotated is not null)
                    new PaperFolder(output).Keep(Path.GetFileName(file), report.Annotated);
            }
            catch (CannotKeepException cannot)
            {
                lines.Refuse(file, cannot.Message);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                lines.Refuse(file, File.Exists(file) ? "The file cannot be read." : "There is no such file.");
            }
        }
        return lines.Status;
    }
}
