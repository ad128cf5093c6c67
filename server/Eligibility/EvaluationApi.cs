using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Records;

namespace RecordClearance.Eligibility;

/// <summary>Asks the law about one record.</summary>
public static class EvaluationApi
{
    public static void MapEvaluations(this WebApplication app) => app
        .MapPost("/api/evaluations", Evaluate)
        .Accepts<EvaluationRequest>("application/json")
        .WithTags("Evaluations").WithSummary("Says what the law gives each charge of a record on a day.").RequireAuthorization();

    private static async Task<Results<Ok<Findings>, ProblemHttpResult>> Evaluate(HttpRequest body, JurisdictionCatalog states, TimeProvider clock, CancellationToken stop)
    {
        var request = await Read(body, stop);
        return states.TryFind(request.Record, out var state, out var problem)
            ? TypedResults.Ok(state.Judge(request.Record, request.AsOf ?? clock.Today()))
            : problem.With();
    }

    // By hand, because a day that no calendar has must not cost the record its other answers.
    private static async Task<EvaluationRequest> Read(HttpRequest request, CancellationToken stop)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, stop);
        var json = body.GetBuffer().AsMemory(0, (int)body.Length);
        try
        {
            return (json.IsEmpty ? null : JsonSerializer.Deserialize(json.Span, Request)) ?? throw new BadHttpRequestException("The body is empty.");
        }
        catch (JsonException broken)
        {
            return ImpossibleValues.Mend(json.Span, Request, all => all["record"]) ?? throw new BadHttpRequestException("The body breaks the contract.", broken);
        }
    }

    private static readonly JsonTypeInfo<EvaluationRequest> Request = (JsonTypeInfo<EvaluationRequest>)ContractOptions.Json.GetTypeInfo(typeof(EvaluationRequest));
}
