using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Eligibility;

/// <summary>Asks the law about one record.</summary>
public static class EvaluationApi
{
    public static void MapEvaluations(this WebApplication app) => app
        .MapPost("/api/evaluations", Evaluate)
        .WithTags("Evaluations").WithSummary("Says what the law gives each charge of a record on a day.").RequireAuthorization();

    private static Results<Ok<Findings>, ProblemHttpResult> Evaluate(EvaluationRequest request, JurisdictionCatalog states, TimeProvider clock) =>
        states.TryFind(request.Record, out var state, out var problem)
            ? TypedResults.Ok(state.Judge(request.Record, request.AsOf ?? clock.Today()))
            : problem.With();
}
