using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>The dockets of one client.</summary>
public static class ClientCasesApi
{
    public static void MapCases(this RouteGroupBuilder clients)
    {
        clients.MapPut("/{id:guid}/cases", Put).WithSummary("Adds a docket or brings it up to date, and says what changed; edits stay.");
        clients.MapPost("/{id:guid}/cases/remove", Remove).WithSummary("Takes a case out for good; capturing it again brings it and its corrections back. To remove it with a way back, send an edit of the whole case.");
    }

    private static Results<Ok<ClientChange>, ProblemHttpResult> Put(string id, CaseUpdate request, ClientStore clients)
    {
        (StoredClient Was, StoredClient Now)? change = null;
        var opened = clients.Change(id, request.Version, "case-captured", request.Capture.Case.CaseNumber, client =>
        {
            if (request.Capture.Defendants is { Settled: false })
                return ProblemList.WhichDefendant.With();
            var match = PersonMatch.Of(client.Effective(id).Person, request.Capture.Person);
            if (match.Same is not true && !request.SamePerson)
                return ProblemList.DifferentPerson.With(null, KeyValuePair.Create<string, object?>("differences", match.Differences));
            var next = client.With(request.Capture);
            if (next.Captures.Count > RecordJurisdiction.MostCases)
                return ProblemList.TooManyCases.With();
            change = (client, next);
            return next;
        });
        return opened.File is { } file ? TypedResults.Ok(Change(file, change!.Value.Was, change.Value.Now, request.Capture.Case.CaseNumber)) : opened.Problem!;
    }

    private static ClientChange Change(ClientFile file, StoredClient was, StoredClient now, string caseNumber)
    {
        var (before, after) = (was.Read(file.Id), now.Read(file.Id));
        var touched = now.Edits
            .Where(edit => !edit.Undone && CaseOrCharge.Of(edit.Path) is { } place && place.CaseNumber == caseNumber && place.IsIn(after))
            .ToLookup(edit => edit.Value is null, edit => edit.Path);
        var removed = touched[true].Where(path => !CaseOrCharge.Of(path)!.IsIn(file.Record)).Distinct().ToList();
        var replaced = touched[false].Where(path => !CaseOrCharge.Of(path)!.IsIn(before)).Except(removed).ToList();
        return new(file, RecordChanges.Between(before, after), removed, replaced);
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Remove(string id, CaseRemoval request, ClientStore clients) =>
        clients.Change(id, request.Version, "case-removed", request.CaseNumber, client => client.Without(request.CaseNumber) switch
        {
            { Captures.Count: 0, Person: null } => ProblemList.LastCase.With(),
            var rest when rest.Captures.Count == client.Captures.Count && rest.Edits.Count == client.Edits.Count && rest.Listed.Count == client.Listed.Count => ProblemList.BadValue.With("The client has no such case."),
            var rest => (Revision)rest,
        }).Answer();
}
