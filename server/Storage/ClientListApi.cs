using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>The rows of courts' lists that belong to one client, and which of their pages wait to be read.</summary>
public static class ClientListApi
{
    public static void MapList(this RouteGroupBuilder clients)
    {
        clients.MapPut("/{id:guid}/list", Put).WithSummary("Keeps rows of a list of cases with the file; a row kept before is brought up to date.");
        clients.MapPut("/{id:guid}/capturing", Capturing).WithSummary("Says which listed cases wait for their page to be read, and why others could not be read.");
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Put(string id, ListUpdate request, ClientStore clients) =>
        clients.Change(id, request.Version, "list-kept", null, client =>
        {
            if (request.Rows.Any(row => row.CaseNumber is null) || request.Rows.DistinctBy(row => row.CaseNumber).Count() < request.Rows.Count)
                return ProblemList.BadValue.With("Each row must have a case number of its own.");
            var known = client.Effective(id).Person;
            var others = request.Rows.Select(ListedRows.Person).OfType<Person>().Select(person => PersonMatch.Of(known, person)).Where(match => match.Same is false).ToList();
            if (others.Count > 0 && !request.SamePerson)
                return ProblemList.DifferentPerson.With(null, KeyValuePair.Create<string, object?>("differences", others.SelectMany(match => match.Differences).Distinct().ToArray()));
            var next = client.With(request.Rows.Select(row => new KeptRow(row, request.Site, request.Url, request.ListedAt)));
            return next.Listed.Count > RecordJurisdiction.MostCases ? ProblemList.TooManyCases.With() : next;
        }).Answer();

    private static Results<Ok<ClientFile>, ProblemHttpResult> Capturing(string id, CapturingUpdate request, ClientStore clients) =>
        clients.Change(id, request.Version, "capturing-changed", null, client => client.Capturing(request.CaseNumbers, request.Problems ?? new Dictionary<string, string>())).Answer();
}
