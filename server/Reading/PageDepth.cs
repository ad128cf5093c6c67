using System.Buffers;

namespace RecordClearance.Reading;

/// <summary>Counts how deeply tags are nested without building anything: parsing deep nesting costs its square.</summary>
internal static class PageDepth
{
    private const int Deepest = 300; // court pages stand at some thirty

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        // May stay open until the next one; they cannot nest in themselves without more.
        "p", "li", "dt", "dd", "tr", "td", "th", "option",
    };

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/>");

    // Half of a saved page is styles: a prepared search passes over them thirty times as fast as IndexOf does.
    private static readonly SearchValues<string> ScriptEnd = SearchValues.Create(["</script"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> StyleEnd = SearchValues.Create(["</style"], StringComparison.OrdinalIgnoreCase);

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var names = Void.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            html = html[(at + 1)..];
            var closes = html[0] == '/';
            if (closes || char.IsAsciiLetter(html[0]))
            {
                var name = html[(closes ? 1 : 0)..];
                var end = name.IndexOfAny(NameEnd);
                name = end < 0 ? name : name[..end];
                if (!names.Contains(name))
                {
                    depth = Math.Max(0, depth + (closes ? -1 : 1));
                }

                if (depth > Deepest)
                {
                    return true;
                }

                if (!closes)
                {
                    html = AfterText(html, name);
                }
            }

            at = html.IndexOf('<');
        }

        return false;
    }

    /// <summary>What a script or a style holds is text: its <c>&lt;</c> opens nothing.</summary>
    private static ReadOnlySpan<char> AfterText(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        var end = name.Equals("script", StringComparison.OrdinalIgnoreCase) ? html.IndexOfAny(ScriptEnd)
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? html.IndexOfAny(StyleEnd)
            : 0;
        return end > 0 ? html[end..] : html;
    }
}
