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
        clients.MapPost("/{id:guid}/cases/remove", Remove).WithSummary("Takes a docket out; capturing it again brings it and its edits back.");
    }

    private static Results<Ok<ClientChange>, ProblemHttpResult> Put(string id, CaseUpdate request, ClientStore clients)
    {
        IReadOnlyList<ValueChange> changes = [];
        var opened = clients.Change(id, request.Version, "case-captured", request.Capture.Case.CaseNumber, client =>
        {
            var match = PersonMatch.Of(client.Effective(id).Person, request.Capture.Person);
            if (match.Same is not true && !request.SamePerson)
                return ProblemList.DifferentPerson.With(null, KeyValuePair.Create<string, object?>("differences", match.Differences));
            var next = client.With(request.Capture);
            if (next.Captures.Count > RecordJurisdiction.MostCases)
                return ProblemList.TooManyCases.With();
            changes = RecordChanges.Between(client.Read(id), next.Read(id));
            return next;
        });
        return opened.File is { } file ? TypedResults.Ok(new ClientChange(file, changes)) : opened.Problem!;
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Remove(string id, CaseRemoval request, ClientStore clients) =>
        clients.Change(id, request.Version, "case-removed", request.CaseNumber, client => client.Without(request.CaseNumber) switch
        {
            { Captures.Count: 0 } => ProblemList.LastCase.With(),
            var rest when rest.Captures.Count == client.Captures.Count => ProblemList.BadValue.With("The client has no such case."),
            var rest => (Revision)rest,
        }).Answer();
}
