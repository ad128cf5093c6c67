using System.CommandLine;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;
using RecordClearance.Problems;
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
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the papers; nothing in it is overwritten.", Required = true };
        var data = new Option<string>("--data") { Description = "Data folder whose office templates are used.", DefaultValueFactory = _ => DataFolder.Default };
        var command = new Command("draft", "Draft the petitions of each record. " + Lines.Statuses) { files, asOf, filer, output, data };
        command.SetAction(async (arguments, stop) =>
        {
            if (ReadFiler(arguments.GetValue(filer)!) is not { } signer)
                return 2;
            var drafter = new Drafter(new TemplateLibrary(new OfficeTemplates(OfficeTemplates.In(arguments.GetValue(data)!))));
            var papers = new PaperFolder(arguments.GetValue(output)!);
            var day = arguments.GetValue(asOf) ?? TimeProvider.System.Today();
            return await RecordsCommand.Run(arguments.GetValue(files), new(), null,
                (record, state, lines) => Draft(new(record, day, signer), state, drafter, papers, lines), stop);
        });
        return command;
    }

    private static string? Draft(FilingRequest request, Jurisdiction state, Drafter drafter, PaperFolder papers, Lines lines)
    {
        var filing = state.Prepare(request);
        try
        {
            var packet = filing.Papers.Count == 0 ? null : drafter.Draft(state, filing);
            var file = packet is null ? null : papers.Keep(packet.File, packet.Content);
            lines.Write(new(request.Record.Id, file, filing.Plan.Petitions, filing.Plan.Missing, filing.Plan.LeftOut), CommandJson.Default.DraftLine);
            return null;
        }
        catch (TemplateException broken)
        {
            return string.Join(" ", broken.Problems.Select(problem => $"{problem.Text} {problem.Todo}"));
        }
    }

    private static Filer? ReadFiler(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            return JsonSerializer.Deserialize(stream, ContractJson.Default.Filer);
        }
        catch (JsonException json)
        {
            Console.Error.WriteLine($"{file.Name}: {ProblemMiddleware.Explain(json)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file.Name}: The file cannot be read.");
        }
        return null;
    }
}
