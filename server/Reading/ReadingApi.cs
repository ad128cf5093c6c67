using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using RecordClearance.Contract;
using RecordClearance.Problems;

namespace RecordClearance.Reading;

/// <summary>The site maps, and reading a captured page by one.</summary>
public static class ReadingApi
{
    public static IServiceCollection AddReading(this IServiceCollection services) =>
        services.AddSingleton<SiteCatalog>().AddSingleton<Captures>();

    public static void MapSites(this WebApplication app) => app
        .MapGet("/api/sites", (SiteCatalog sites) =>
            TypedResults.Bytes(sites.Json, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue(sites.ETag)))
        .WithTags("Reading").WithSummary("The site maps, each laid over its platform.").RequireAuthorization();

    public static void MapCaptures(this WebApplication app)
    {
        var group = app.MapGroup("/api").WithTags("Reading").RequireAuthorization();
        group.MapPost("/captures", Capture).WithSummary("Reads a court page into a person and a case.");
        group.MapPost("/listings", List).WithSummary("Reads a court page that lists cases into rows.");
    }

    private static async Task<Results<Ok<CaptureResult>, ProblemHttpResult>> Capture(CaptureRequest request, Captures captures, CancellationToken stop)
    {
        var outcome = await captures.ReadAsync(request, stop);
        return outcome.Result is { } result ? TypedResults.Ok(result)
            : outcome.Listing is not null ? ProblemList.PageIsList.With()
            : Problem(outcome);
    }

    private static async Task<Results<Ok<Listing>, ProblemHttpResult>> List(CaptureRequest request, Captures captures, CancellationToken stop)
    {
        var outcome = await captures.ReadAsync(request, stop);
        return outcome.Listing is { } listing ? TypedResults.Ok(listing)
            : outcome.Result is not null ? ProblemList.PageIsCase.With()
            : Problem(outcome);
    }

    /// <summary>What a refused page is answered with.</summary>
    public static ProblemHttpResult Problem(CaptureOutcome outcome) => outcome.Refusal switch
    {
        CaptureRefusal.UnknownSite => ProblemList.UnknownSite.With(),
        CaptureRefusal.TooLarge => ProblemList.TooLarge.With(),
        CaptureRefusal.TooDeep => ProblemList.PageTooDeep.With(),
        CaptureRefusal.TooSlow => ProblemList.PageTooSlow.With(),
        CaptureRefusal.Restricted => ProblemList.PageRestricted.With(outcome.Message),
        _ => ProblemList.PageDoesNotFit.With(outcome.Message, KeyValuePair.Create<string, object?>("missing", outcome.Missing?.Select(missing => missing.Label).ToArray() ?? [])),
    };
}
