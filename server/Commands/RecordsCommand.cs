using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Records;

namespace RecordClearance.Commands;

/// <summary>Goes over records in JSON Lines: a bad line is named, and the rest goes on.</summary>
public static class RecordsCommand
{
    /// <param name="only">Refuse records of another state; null for none.</param>
    /// <param name="each">Does the work for one record and says why it could not; null when it could.</param>
    public static async Task<int> Run(string[]? files, JurisdictionCatalog states, string? only, Func<Record, Jurisdiction, Lines, string?> each, CancellationToken stop)
    {
        await using var lines = Lines.Console();
        foreach (var (name, open) in Inputs.Open(files))
        {
            try
            {
                await using var stream = open();
                await foreach (var line in JsonLines.Read(stream, ContractJson.Default.Record, Mend, stop))
                {
                    if ((Refusal(line, states, only, out var state) ?? Try(() => each(line.Value!, state!, lines))) is { } why)
                        lines.Refuse(Inputs.Place(name, line.Number), why);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && name is not null && !File.Exists(name))
            {
                lines.Refuse(name, "There is no such file.");
            }
            catch (UnauthorizedAccessException) when (name is not null)
            {
                lines.Refuse(name, "The file cannot be read.");
            }
            catch (OperationCanceledException)
            {
                return 2;
            }
        }
        return lines.Status;
    }

    private static Record? Mend(byte[] line) => ImpossibleValues.Mend(line, ContractJson.Default.Record, record => record);

    // A record that the program itself fails on must not cost the others; the message of the failure may quote it.
    private static string? Try(Func<string?> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is not CannotKeepException)
        {
            return $"The program failed on this record ({failure.GetType().Name}). Please report it.";
        }
    }

    private static string? Refusal(JsonLine<Record> line, JurisdictionCatalog states, string? only, out Jurisdiction? state)
    {
        state = null;
        if (line.Problem is not null)
            return line.Problem;
        if (only is not null && line.Value!.Jurisdiction != only)
            return $"The record is not of {only}.";
        return states.TryFind(line.Value!, out state, out var problem) ? null : $"{problem.Title} {problem.Next}";
    }
}
