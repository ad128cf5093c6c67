using System.Text;

namespace RecordClearance.Practice;

/// <summary>Made-up dockets at a local address, so that anyone can walk the whole way without a court site.</summary>
public static class PracticeApi
{
    // No script, nothing fetched; a page may carry its own style and be framed by another of these pages.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void MapPractice(this WebApplication app)
    {
        var group = app.MapGroup("/practice").WithTags("Practice").AllowAnonymous().ExcludeFromDescription();
        group.MapGet("/", (HttpContext context) => Page(context, PracticePages.Index));
        group.MapGet("/{page}", (HttpContext context, string page) =>
            PracticePages.All.TryGetValue(page, out var html) ? Page(context, html) : TypedResults.NotFound());
        app.MapGet("/", () => TypedResults.Redirect("/practice/")).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Page(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return TypedResults.Content(html, "text/html", Encoding.UTF8);
    }
}
