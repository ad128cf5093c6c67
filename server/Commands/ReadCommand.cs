using System.CommandLine;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Commands;

/// <summary>Saved pages in, cases out.</summary>
public static class ReadCommand
{
    public static Command Create()
    {
        var files = Inputs.Files("Saved docket pages; '-' or nothing for one page on standard input.");
        var site = new Option<string>("--site") { Description = "Court site the pages are from, such as us-vt-portal.", Required = true };
        var records = new Option<bool>("--records") { Description = "Write each page as a whole record, which evaluate and draft take, in place of a case with its warnings." };
        var command = new Command("read", "Read saved pages and write a line for each: the case, or the rows of a list of cases. " + Lines.Statuses) { site, records, files };
        command.SetAction((arguments, stop) => Run(arguments.GetValue(site)!, arguments.GetValue(records), arguments.GetValue(files), stop));
        return command;
    }

    // Empty rather than absent: where the answers go.
    private static readonly Dictionary<string, JsonElement> NothingAsked = [];

    private static async Task<int> Run(string site, bool asRecords, string[]? files, CancellationToken stop)
    {
        var states = new JurisdictionCatalog();
        var captures = new Captures(new SiteCatalog(), states);
        await using var lines = Lines.Console();
        foreach (var (name, open) in Inputs.Open(files))
        {
            var source = name ?? "-";
            try
            {
                using var page = new StreamReader(open());
                var request = new CaptureRequest(site, source, TimeProvider.System.GetUtcNow(), await page.ReadToEndAsync(stop));
                var outcome = await captures.ReadAsync(request, stop);
                if (outcome.Listing is { } list && !asRecords)
                    lines.Write(new(list.Site, source, list.Searched, list.Count, list.Rows, list.Warnings), CommandJson.Default.ListLine);
                else if (outcome.Result is not { } read)
                    lines.Refuse(source, Explain(outcome));
                else if (asRecords)
                    lines.Write(ReadRecord.From(source, states.ForSite(read.Site)!.Id, [read]) with { Facts = NothingAsked }, ContractJson.Default.Record);
                else
                    lines.Write(new(read.Site, source, read.Person, read.Case, read.Warnings), CommandJson.Default.CaseLine);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                lines.Refuse(source, File.Exists(name) ? "The file cannot be read." : "There is no such file.");
            }
            catch (OperationCanceledException)
            {
                return 2;
            }
        }
        return lines.Status;
    }

    private static string Explain(CaptureOutcome outcome)
    {
        var problem = (outcome.Listing is null ? ReadingApi.Problem(outcome) : ProblemList.PageIsList.With()).ProblemDetails;
        var missing = string.Join(", ", (outcome.Missing ?? []).Select(field => field.Label));
        return $"{problem.Title} {problem.Detail}" + (missing.Length > 0 ? $" Missing: {missing}." : "");
    }
}
