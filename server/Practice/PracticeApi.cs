using System.Text;

namespace RecordClearance.Practice;

/// <summary>Made-up dockets at a local address, so that anyone can walk the whole way without a court site.</summary>
public static class PracticeApi
{
    private const string Folder = "practice/";

    // No script, nothing fetched; a page may carry its own style and be framed by another of these pages.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly string[] Names =
        [.. typeof(PracticeApi).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal)];

    public static void MapPractice(this WebApplication app)
    {
        var group = app.MapGroup("/practice").WithTags("Practice").AllowAnonymous().ExcludeFromDescription();
        group.MapGet("/", (HttpContext context) => Page(context, Index()));
        group.MapGet("/{page}", (HttpContext context, string page) => Names.Contains(page) ? Page(context, Read(page)) : TypedResults.NotFound());
        app.MapGet("/", () => TypedResults.Redirect("/practice/")).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Page(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return TypedResults.Content(html, "text/html", Encoding.UTF8);
    }

    private static string Index() => $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Practice dockets</title>
        <h1>Practice dockets</h1>
        <p>These dockets are made up: the people, numbers and offenses do not exist.</p>
        <ul>{string.Concat(Names.Select(name => $"\n<li><a href=\"/practice/{name}\">{Title(name)}</a>"))}
        </ul>
        </html>
        """;

    private static string Title(string name) => Path.GetFileNameWithoutExtension(name).Replace('-', ' ');

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PracticeApi).Assembly.GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }
}
