using System.CommandLine;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;
using RecordClearance.Storage;

namespace RecordClearance.Commands;

/// <summary>Records in, petitions in a folder, a line about each.</summary>
public static class DraftCommand
{
    public static Command Create()
    {
        var files = Inputs.Files("Records as JSON Lines; '-' or nothing for standard input.");
        var asOf = Inputs.AsOf();
        var filer = new Option<FileInfo>("--filer") { Description = "JSON file: who signs and files.", Required = true };
        var choices = new Option<FileInfo?>("--choices")
        {
            Description = "JSON file: what was decided for the papers of every record, such as "
                + """{ "language": "es", "texts": { "/cases/1-1-24 Cncr/charges/1": "Why sealing serves justice" } }. """
                + "Members: documents, petitions, groups, stipulated, texts, language, emailService, routes.",
        };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the papers; nothing in it is overwritten.", Required = true };
        var data = new Option<string>("--data") { Description = "Data folder whose office templates are used.", DefaultValueFactory = _ => DataFolder.Default };
        var command = new Command("draft", "Draft the petitions of each record. " + Lines.Statuses) { files, asOf, filer, choices, output, data };
        command.SetAction(async (arguments, stop) =>
        {
            if (Inputs.Read(arguments.GetValue(filer)!, ContractJson.Default.Filer) is not { } signer)
                return 2;
            var chosen = arguments.GetValue(choices) is { } file ? Inputs.Read(file, ContractJson.Default.FilingChoices) : new();
            if (chosen is null)
                return 2;
            var drafter = new Drafter(new TemplateLibrary(new OfficeTemplates(OfficeTemplates.In(arguments.GetValue(data)!))));
            var papers = new PaperFolder(arguments.GetValue(output)!);
            var day = arguments.GetValue(asOf) ?? TimeProvider.System.Today();
            return await RecordsCommand.Run(arguments.GetValue(files), new(), null,
                (record, state, lines) => Draft(new(record, day, signer, chosen), state, drafter, papers, lines), stop);
        });
        return command;
    }

    private static string? Draft(FilingRequest request, Jurisdiction state, Drafter drafter, PaperFolder papers, Lines lines)
    {
        var filing = state.Prepare(request);
        string? file = null;
        try
        {
            if (filing.Papers.Count > 0)
            {
                var packet = drafter.Draft(state, filing);
                file = papers.Keep(packet.File, packet.Content);
            }
        }
        catch (TemplateException broken)
        {
            return string.Join(" ", broken.Problems.Select(problem => $"{problem.Text} {problem.Todo}"));
        }
        catch (CannotKeepException cannot)
        {
            return cannot.Message;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "An office template cannot be read. Close it in Word, or see who may read the folder of --data.";
        }
        lines.Write(new(request.Record.Id, file, filing.Plan.Petitions, filing.Plan.Missing, filing.Plan.Refused, filing.Plan.LeftOut), CommandJson.Default.DraftLine);
        return null;
    }
}
