using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Problems;

namespace RecordClearance.Jurisdictions;

/// <summary>What the service knows of each state.</summary>
public static class JurisdictionApi
{
    public static void MapJurisdictions(this WebApplication app)
    {
        var group = app.MapGroup("/api/jurisdictions").WithTags("Jurisdictions").RequireAuthorization();
        group.MapGet("", List).WithSummary("Lists the states, their petitions, templates and court sites.");
        group.MapGet("/{id}/law", Law).WithSummary("Lists every rule of a state with citation, dates and confidence, and every fact it may ask for.");
    }

    private static Ok<IReadOnlyList<JurisdictionSummary>> List(JurisdictionCatalog states) =>
        TypedResults.Ok<IReadOnlyList<JurisdictionSummary>>([.. states.All.Select(state => new JurisdictionSummary(
            state.Id, state.Name, state.Law.VerifiedThrough, state.Petitions, state.Templates, state.Sites))]);

    private static Results<Ok<LawSummary>, ProblemHttpResult> Law(string id, JurisdictionCatalog states) =>
        states.Find(id) is { } state ? TypedResults.Ok(state.Law) : ProblemList.NoSuchJurisdiction.With();
}
