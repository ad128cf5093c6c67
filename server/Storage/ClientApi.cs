using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Storage;

/// <summary>The stored client files.</summary>
public static class ClientApi
{
    public static void MapClients(this WebApplication app)
    {
        var group = app.MapGroup("/api/clients").WithTags("Clients").RequireAuthorization();
        group.MapGet("", List).WithSummary("Lists the client files.");
        group.MapPost("", Create).WithSummary("Starts a client file with a captured docket, or with a person typed in.");
        group.MapDelete("", ForgetAll).WithSummary("Forgets every client file for good.");
        group.MapOverview();
        group.MapPost("/matches", Matches).WithSummary("Lists the client files whose name or birth date agrees with a person's.");
        group.MapGet("/{id:guid}", (string id, ClientStore clients) => clients.Open(id).Answer()).WithSummary("Opens a client file.");
        group.MapDelete("/{id:guid}", Forget).WithSummary("Forgets a client file for good.");
        group.MapCases();
        group.MapList();
        group.MapEdits();
        group.MapPut("/{id:guid}/choices", Choose).WithSummary("Keeps what was chosen for the client's papers.");
    }

    private static Ok<IReadOnlyList<ClientSummary>> List(ClientStore clients) =>
        TypedResults.Ok<IReadOnlyList<ClientSummary>>([.. clients.List().Select(client => client.Summary)]);

    private static Results<Created<ClientFile>, ProblemHttpResult> Create(NewClient request, ClientStore clients, JurisdictionCatalog states)
    {
        if (states.Find(request.Jurisdiction) is not { } state)
            return ProblemList.UnknownJurisdiction.With();
        if (StartWhyNot(request, state.Law) is { } why)
            return ProblemList.BadValue.With(why);
        if (request.Capture?.Defendants is { Settled: false })
            return ProblemList.WhichDefendant.With();
        IReadOnlyList<CaptureResult> captures = [.. new[] { request.Capture }.OfType<CaptureResult>()];
        var file = clients.Add(new(request.Jurisdiction, captures, [], null, request.Person), request.Capture?.Case.CaseNumber);
        return TypedResults.Created($"/api/clients/{file.Id}", file);
    }

    private static string? StartWhyNot(NewClient request, LawSummary law) =>
        request.Person is { } person && request.Capture is null ? TypedIn.WhyNot(law, person)
        : request.Person is null && request.Capture is not null ? null
        : "Send either a capture or a person.";

    private static Ok<IReadOnlyList<ClientMatch>> Matches(MatchRequest request, ClientStore clients) =>
        TypedResults.Ok<IReadOnlyList<ClientMatch>>(
        [
            .. from client in clients.List()
               let match = PersonMatch.Of(client.Record.Person, request.Person)
               where match.Name is not false || match.BirthDate is true
               select new ClientMatch(client.Summary, match.Same, match.Differences),
        ]);

    private static Results<NoContent, ProblemHttpResult> Forget(string id, ClientStore clients) =>
        clients.Forget(id) ? TypedResults.NoContent() : ProblemList.NoSuchClient.With();

    private static NoContent ForgetAll(ClientStore clients)
    {
        clients.ForgetAll();
        return TypedResults.NoContent();
    }

    private static Results<Ok<ClientFile>, ProblemHttpResult> Choose(string id, ChoicesUpdate request, ClientStore clients) =>
        clients.Change(id, request.Version, "choices-kept", null, client => client with { Choices = request.Choices }).Answer();
}
