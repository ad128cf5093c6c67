using Microsoft.Extensions.Primitives;
using RecordClearance.Problems;

namespace RecordClearance.Security;

/// <summary>
/// Refuses, before routing, what a web page or another extension asks of the service. A browser says who asks in
/// <c>Origin</c> and <c>Sec-Fetch-Site</c>, and a page can change neither.
/// </summary>
public static class BrowserOrigin
{
    /// <summary>Pinned by the <c>key</c> of <c>extension/manifest.json</c>.</summary>
    public const string OurExtension = "iioccdonlmnnpjeoaipabajcdapnmbkp";

    public static IServiceCollection AddBrowserOrigin(this IServiceCollection services, ServiceOptions options) =>
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(Origin(options))
            .WithMethods("GET", "POST", "PUT", "DELETE")
            .WithHeaders("Authorization", "Content-Type", "If-None-Match")
            .WithExposedHeaders("Content-Disposition", "ETag")));

    public static void UseBrowserOrigin(this WebApplication app)
    {
        var extension = Origin(app.Services.GetRequiredService<ServiceOptions>());
        app.Use((context, next) => IsOurs(context.Request, extension) || OpensPractice(context.Request)
            ? next(context)
            : ProblemList.ForeignOrigin.With().ExecuteAsync(context));
    }

    private static string Origin(ServiceOptions options) => "chrome-extension://" + options.Extension;

    private static bool IsOurs(HttpRequest request, string extension) => request.Headers.Origin switch
    {
        { Count: 0 } => Single(request.Headers["Sec-Fetch-Site"]) is "none" or "same-origin",
        var origin => Single(origin) == extension,
    };

    // A link to the made-up dockets may stand anywhere: opening one gives a page without data, and changes nothing.
    private static bool OpensPractice(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.StartsWithSegments("/practice")
        && Single(request.Headers["Sec-Fetch-Mode"]) == "navigate"
        && Single(request.Headers["Sec-Fetch-Dest"]) == "document";

    private static string? Single(StringValues values) => values.Count == 1 ? values[0] : null;
}
