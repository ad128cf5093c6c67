using System.Text;
using RecordClearance.Tests;

namespace RecordClearance.Benchmarks;

/// <summary>
/// A page of about 1 MB as a browser saves it: a made-up docket of <c>tests/pages</c>, with the style sheets and icons
/// that a saved court page carries in it.
/// </summary>
internal static class SavedPage
{
    private const int Size = 1_000_000;

    /// <summary>The page, or the one named by <c>RECORDCLEARANCE_PAGE</c>.</summary>
    public static string Html { get; } =
        Environment.GetEnvironmentVariable("RECORDCLEARANCE_PAGE") is { Length: > 0 } other ? File.ReadAllText(other) : Make();

    private static string Make()
    {
        var page = File.ReadAllText(Repository.File("tests", "pages", "vermont", "twelve-charges", "page.html"));
        var head = page.IndexOf("</head>", StringComparison.Ordinal);
        return page.Insert(head, Noise(Size - page.Length));
    }

    // A saved page of this court is four fifths style sheets and inlined icons.
    private static string Noise(int length)
    {
        var text = new StringBuilder(length + 1000).Append("<style>");
        for (var i = 0; text.Length < length * 3 / 5; i++)
        {
            text.Append($".md-theme-{i} > .md-button:not([disabled]):hover, .layout-{i % 97} .flex-{i % 101} {{ margin: {i % 13}px auto; color: rgba({i % 256},0,0,0.{i % 10}); }}\n");
        }

        text.Append("</style>");
        var icon = Convert.ToBase64String(Enumerable.Range(0, 3000).Select(i => (byte)(i * 31 % 251)).ToArray());
        while (text.Length < length)
        {
            text.Append($"<link rel=\"icon\" href=\"data:image/png;base64,{icon}\">");
        }

        return text.ToString();
    }
}
