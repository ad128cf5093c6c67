using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>Corrections and answers: a layer over what was read, which survives a new capture.</summary>
public static class ClientEditsApi
{
    private const int LongestName = 200;
    private const int LongestReason = 2000;

    public static void MapEdits(this RouteGroupBuilder clients)
    {
        var edits = clients.MapGroup("/{id:guid}/edits");
        edits.MapPost("", Add).WithSummary("Corrects a value or answers a question; a value that does not fit is refused with what is allowed.");
        edits.MapPost("/{editId}/undo", (string id, string editId, EditChange? request, ClientStore clients) => SetUndone(id, editId, request, true, clients)).WithSummary("Takes an edit back.");
        edits.MapPost("/{editId}/redo", (string id, string editId, EditChange? request, ClientStore clients) => SetUndone(id, editId, request, false, clients)).WithSummary("Makes an edit stand again.");
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Add(string id, EditRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock) =>
        clients.Change(id, request.Version, "value-edited", CaseOf(request.Path), client =>
        {
            var record = client.Effective(id);
            if (WhyNot(request, record, states.Find(client.Jurisdiction)!.Law) is { } why)
                return ProblemList.BadValue.With(why);
            return client.With(new Edit(
                Guid.NewGuid().ToString("N"), request.Path, Known(request.Value), RecordEdits.ValueAt(record, request.Path),
                request.Who, clock.GetUtcNow(), request.Why, Undone: false));
        }).Answer();

    private static Results<Ok<ClientFile>, ProblemHttpResult> SetUndone(string id, string editId, EditChange? request, bool undone, ClientStore clients) =>
        clients.Change(id, request?.Version, undone ? "edit-undone" : "edit-redone", null, client =>
            client.Edits.Any(edit => edit.Id == editId) ? client.Undo(editId, undone) : ProblemList.NoSuchEdit.With()).Answer();

    private static string? WhyNot(EditRequest request, Record record, LawSummary law) =>
        request.Who.Trim() is { Length: 0 or > LongestName } ? "who must say who made the edit, in at most 200 characters."
        : request.Why is { Length: > LongestReason } ? "why must be at most 2000 characters."
        : EditTarget.WhyNot(law, request.Path, request.Value) is { } why ? why
        : RecordEdits.Reaches(record, request.Path) ? null
        : "The record has no such case or charge.";

    private static JsonElement? Known(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value;

    private static string? CaseOf(string path) => RecordPath.Steps(path) is ["cases", var number, ..] ? number : null;
}
