using System.Net;
using System.Text.RegularExpressions;

namespace RecordClearance.Practice;

/// <summary>The practice pages that come with the states, and the list of them.</summary>
public static partial class PracticePages
{
    private const string Folder = "practice/";

    /// <summary>Each page's text, by its file name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(
        typeof(PracticePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(name => name[Folder.Length..], Read),
        StringComparer.Ordinal);

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
        <ol>{{string.Concat(All.Select(Item))}}
        </ol>
        <h2>What to do</h2>
        <p>Load the extension and pair it with the code on the service's terminal. Open a docket above, and choose the extension's button
        to open the panel. The answers are an aid for an attorney's judgment, and not legal advice.</p>
        </main>
        </body>
        </html>
        """;

    private static string Item(KeyValuePair<string, string> page) =>
        $"\n<li><a href=\"/practice/{page.Key}\">{(Description().Match(page.Value) is { Success: true } found ? found.Groups[1].Value : WebUtility.HtmlEncode(page.Key))}</a></li>";

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(PracticePages).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<meta name=\"description\" content=\"([^\"]*)\">")]
    private static partial Regex Description();
}
