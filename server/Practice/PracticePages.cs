using System.Net;
using System.Text.RegularExpressions;

namespace RecordClearance.Practice;

/// <summary>The practice pages that come with the states, and the list of them.</summary>
public static partial class PracticePages
{
    // Resources are named practice/STATE/practice/FILE.
    private static readonly List<(string State, string File, string Html)> Pages =
    [
        .. typeof(PracticePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("practice/", StringComparison.Ordinal))
            .Select(name => (name.Split('/', '\\')[1], name.Split('/', '\\')[^1], Read(name)))
            .OrderBy(page => page.Item2, StringComparer.Ordinal),
    ];

    /// <summary>Each page's text, by its file name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Pages.ToDictionary(page => page.File, page => page.Html);

    public static string Index { get; } = $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Practice dockets</title>
        <style>
        body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        a { color: #0b57d0; }
        </style>
        </head>
        <body>
        <main>
        <h1>Practice dockets</h1>
        <p>These people, cases and numbers do not exist. The pages look like the court's, so that you can try everything on them.</p>
        {{string.Concat(Pages.GroupBy(page => page.State).OrderBy(state => state.Key, StringComparer.Ordinal).Select(List))}}
        <h2>What to do</h2>
        <p>Load the extension and pair it with the code on the service's terminal. Open a docket above, and choose the extension's button
        to open the panel. The answers are an aid for an attorney's judgment, and not legal advice.</p>
        </main>
        </body>
        </html>
        """;

    private static string List(IGrouping<string, (string State, string File, string Html)> state) =>
        $"""

        <h2>{state.Key}</h2>
        <ol>{string.Concat(state.Select(page => Item(page.File, page.Html)))}
        </ol>
        """;

    private static string Item(string file, string html) =>
        $"\n<li><a href=\"/practice/{file}\">{(Description().Match(html) is { Success: true } found ? found.Groups[1].Value : WebUtility.HtmlEncode(file))}</a></li>";

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(PracticePages).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<meta name=\"description\" content=\"([^\"]*)\">")]
    private static partial Regex Description();
}
