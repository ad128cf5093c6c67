using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>What a client file keeps: each docket as it was last captured, and everything a person added.</summary>
/// <param name="Person">Who the file was started for, when it was started by hand.</param>
public sealed record StoredClient(
    string Jurisdiction,
    IReadOnlyList<CaptureResult> Captures,
    IReadOnlyList<Edit> Edits,
    JsonElement? Choices,
    Person? Person = null)
{
    /// <summary>Rows of courts' lists that belong to this client.</summary>
    public IReadOnlyList<KeptRow> Listed { get; init; } = [];

    /// <summary>The record as the pages say it, and the lists where they say nothing.</summary>
    public Record Read(string id) => ListedRows.Lay(ReadRecord.From(id, Jurisdiction, Captures, Person), Listed);

    /// <summary>The record with the standing edits: what the rules see.</summary>
    public Record Effective(string id) =>
        ListedRows.WithNotRead(RecordEdits.Apply(Read(id), Edits), Listed, Captures.Select(capture => capture.Case.CaseNumber).Concat(ByHand));

    /// <summary>Adds a docket, or puts a new capture of it in the place of the old one.</summary>
    public StoredClient With(CaptureResult capture)
    {
        var captures = Captures.ToList();
        var at = captures.FindIndex(old => old.Case.CaseNumber == capture.Case.CaseNumber);
        if (at < 0)
            captures.Add(capture);
        else
            captures[at] = capture;
        return this with { Captures = captures, Listed = [.. Listed.Select(kept => kept.Row.CaseNumber == capture.Case.CaseNumber ? kept with { Capturing = false, Problem = null } : kept)] };
    }

    /// <summary>Adds rows, or puts them in the place of older ones.</summary>
    public StoredClient With(IEnumerable<KeptRow> rows)
    {
        var listed = Listed.ToList();
        foreach (var row in rows)
        {
            var at = listed.FindIndex(old => old.Row.CaseNumber == row.Row.CaseNumber);
            if (at < 0)
                listed.Add(row);
            else
                listed[at] = row with { Capturing = listed[at].Capturing, Problem = listed[at].Problem };
        }
        return this with { Listed = listed };
    }

    /// <summary>Marks the rows whose pages wait to be read, and why others could not be.</summary>
    public StoredClient Capturing(IReadOnlyList<string> waiting, IReadOnlyDictionary<string, string> problems) => this with
    {
        Listed =
        [
            .. Listed.Select(kept => waiting.Contains(kept.Row.CaseNumber) ? kept with { Capturing = true, Problem = null }
                : kept with { Capturing = false, Problem = problems.GetValueOrDefault(kept.Row.CaseNumber!, kept.Problem!) }),
        ],
    };

    /// <summary>Takes a case out for good, however it came in; corrections inside it wait in case it comes back.</summary>
    public StoredClient Without(string caseNumber) => this with
    {
        Captures = [.. Captures.Where(capture => capture.Case.CaseNumber != caseNumber)],
        Listed = [.. Listed.Where(kept => kept.Row.CaseNumber != caseNumber)],
        Edits = [.. Edits.Where(edit => CaseOrCharge.Of(edit.Path)?.CaseNumber != caseNumber)],
    };

    public StoredClient With(Edit edit) => this with { Edits = [.. Edits, edit] };

    public StoredClient Undo(string editId, bool undone) =>
        this with { Edits = [.. Edits.Select(edit => edit.Id == editId ? edit with { Undone = undone } : edit)] };

    public IReadOnlyList<Source> Sources() =>
        [.. Captures.Select(capture => new Source(capture.Case.CaseNumber, capture.Site, capture.Url, capture.CapturedAt, capture.Provenance, [.. capture.Warnings, .. Differences(capture)]))];

    /// <summary>Cases that a person added or removed as a whole, and so has dealt with.</summary>
    private IEnumerable<string> ByHand =>
        Edits.Where(edit => !edit.Undone).Select(edit => CaseOrCharge.Of(edit.Path)).OfType<CaseOrCharge>().Where(place => place.ChargeId is null).Select(place => place.CaseNumber);

    private IEnumerable<CaptureWarning> Differences(CaptureResult capture) =>
        Listed.Where(kept => kept.Row.CaseNumber == capture.Case.CaseNumber).SelectMany(kept => ListedRows.Differences(capture.Case, kept.Row));
}
