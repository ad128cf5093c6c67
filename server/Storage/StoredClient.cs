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
    /// <summary>The record as the pages say it.</summary>
    public Record Read(string id) => ReadRecord.From(id, Jurisdiction, Captures, Person);

    /// <summary>The record with the standing edits: what the rules see.</summary>
    public Record Effective(string id) => RecordEdits.Apply(Read(id), Edits);

    /// <summary>Adds a docket, or puts a new capture of it in the place of the old one.</summary>
    public StoredClient With(CaptureResult capture)
    {
        var captures = Captures.ToList();
        var at = captures.FindIndex(old => old.Case.CaseNumber == capture.Case.CaseNumber);
        if (at < 0)
            captures.Add(capture);
        else
            captures[at] = capture;
        return this with { Captures = captures };
    }

    /// <summary>Takes a case out for good, however it came in; corrections inside it wait in case it comes back.</summary>
    public StoredClient Without(string caseNumber) => this with
    {
        Captures = [.. Captures.Where(capture => capture.Case.CaseNumber != caseNumber)],
        Edits = [.. Edits.Where(edit => CaseOrCharge.Of(edit.Path)?.CaseNumber != caseNumber)],
    };

    public StoredClient With(Edit edit) => this with { Edits = [.. Edits, edit] };

    public StoredClient Undo(string editId, bool undone) =>
        this with { Edits = [.. Edits.Select(edit => edit.Id == editId ? edit with { Undone = undone } : edit)] };

    public IReadOnlyList<Source> Sources() =>
        [.. Captures.Select(capture => new Source(capture.Case.CaseNumber, capture.Site, capture.Url, capture.CapturedAt, capture.Provenance, capture.Warnings))];
}
