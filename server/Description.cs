using Microsoft.OpenApi;
using RecordClearance.Problems;

namespace RecordClearance;

/// <summary>The OpenAPI description, with every problem the service answers with.</summary>
public static class Description
{
    public static IServiceCollection AddDescription(this IServiceCollection services) => services.AddOpenApi(api =>
        api.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "RecordClearance", Version = StatusApi.Version, Description = Text() };
            return Task.CompletedTask;
        }));

    public static void MapDescription(this WebApplication app) => app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    private static string Text() => $"""
        The service behind the RecordClearance extension. It answers this computer only, and only the paired extension
        (`Authorization: Bearer`), or a program that sends `Sec-Fetch-Site: none`, no `Origin`, and a token of its own.

        Errors are `application/problem+json`. The `type` is stable:

        | type | status | what happened | what to do |
        |---|---|---|---|
        {string.Join('\n', ProblemList.All.Select(problem => $"| `{problem.Type}` | {problem.Status} | {problem.Title} | {problem.Next} |"))}
        """;
}
