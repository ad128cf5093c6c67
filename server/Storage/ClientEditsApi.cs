using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>Corrections, answers, and cases and charges added or removed: a layer over what was read, which survives a new capture.</summary>
public static class ClientEditsApi
{
    private const int LongestName = 200;
    private const int LongestReason = 2000;
    private const string NoSuch = "The record has no such case or charge.";

    public static void MapEdits(this RouteGroupBuilder clients)
    {
        var edits = clients.MapGroup("/{id:guid}/edits");
        edits.MapPost("", Add).WithSummary("Corrects a value, answers a question, or adds or removes a whole case or charge; what does not fit is refused with what is allowed.");
        edits.MapPost("/{editId}/undo", (string id, string editId, EditChange? request, ClientStore clients) => SetUndone(id, editId, request, true, clients)).WithSummary("Takes an edit back.");
        edits.MapPost("/{editId}/redo", (string id, string editId, EditChange? request, ClientStore clients) => SetUndone(id, editId, request, false, clients)).WithSummary("Makes an edit stand again.");
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Add(string id, EditRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock) =>
        clients.Change(id, request.Version, Action(request), CaseOf(request.Path), client =>
        {
            var record = client.Effective(id);
            var law = states.Find(client.Jurisdiction)!.Law;
            if ((NameWhyNot(request) ?? ValueWhyNot(request, record, law)) is { } why)
                return ProblemList.BadValue.With(why);
            var next = client.With(new Edit(
                Guid.NewGuid().ToString("N"), request.Path, Known(request), RecordEdits.ValueAt(record, request.Path),
                request.Who, clock.GetUtcNow(), request.Why, Undone: false));
            return next.Effective(id).Cases.Count > RecordJurisdiction.MostCases ? ProblemList.TooManyCases.With() : next;
        }).Answer();

    private static Results<Ok<ClientFile>, ProblemHttpResult> SetUndone(string id, string editId, EditChange? request, bool undone, ClientStore clients) =>
        clients.Change(id, request?.Version, undone ? "edit-undone" : "edit-redone", null, client =>
            client.Edits.Any(edit => edit.Id == editId) ? client.Undo(editId, undone) : ProblemList.NoSuchEdit.With()).Answer();

    private static string? NameWhyNot(EditRequest request) =>
        request.Who.Trim() is { Length: 0 or > LongestName } ? "who must say who made the edit, in at most 200 characters."
        : request.Why is { Length: > LongestReason } ? "why must be at most 2000 characters."
        : null;

    private static string? ValueWhyNot(EditRequest request, Record record, LawSummary law) => CaseOrCharge.Of(request.Path) switch
    {
        null => EditTarget.WhyNot(law, request.Path, request.Value) ?? (RecordEdits.Reaches(record, request.Path) ? null : NoSuch),
        var place when IsUnknown(request.Value) => place.IsIn(record) ? null : NoSuch,
        var place when place.IsIn(record) => $"The record has this {place.Word} already: correct its values instead.",
        var place => place.HasPlaceIn(record) ? TypedIn.WhyNot(law, place, request.Value) : NoSuch,
    };

    private static JsonElement? Known(EditRequest request) =>
        IsUnknown(request.Value) ? null
        : CaseOrCharge.Of(request.Path) is { } place ? TypedIn.Written(place, request.Value)
        : request.Value;

    private static bool IsUnknown(JsonElement value) => value.ValueKind == JsonValueKind.Null;

    private static string Action(EditRequest request) => CaseOrCharge.Of(request.Path) is { } place
        ? $"{place.Word}-{(IsUnknown(request.Value) ? "removed" : "added")}"
        : "value-edited";

    private static string? CaseOf(string path) => RecordPath.Steps(path) is ["cases", var number, ..] ? number : null;
}
