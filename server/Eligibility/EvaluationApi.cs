using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Records;

namespace RecordClearance.Eligibility;

/// <summary>Asks the law about one record.</summary>
public static class EvaluationApi
{
    public static void MapEvaluations(this WebApplication app)
    {
        var group = app.MapGroup("/api/evaluations").WithTags("Evaluations").RequireAuthorization();
        group.MapPost("", Evaluate).Accepts<EvaluationRequest>("application/json").WithSummary("Says what the law gives each charge of a record on a day.");
        group.MapPost("/turning-points", Turn).WithSummary("Says which single facts would change the answer for one charge, what would follow, and which paper proves each.");
    }

    private static Results<Ok<IReadOnlyList<TurningPoint>>, ProblemHttpResult> Turn(TurningPointsRequest request, JurisdictionCatalog states, TimeProvider clock)
    {
        if (!states.TryFind(request.Record, out var state, out var problem))
            return problem.With();
        var charge = new ChargeKey(request.CaseNumber, request.ChargeId);
        return RecordEdits.Reaches(request.Record, RecordPath.Charge(charge))
            ? TypedResults.Ok(TurningPoints.Of(state, request.Record, request.AsOf ?? clock.Today(), charge))
            : ProblemList.BadValue.With("The record has no such charge.");
    }

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
