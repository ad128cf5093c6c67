using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace RecordClearance.Reading;

/// <summary>The selectors and patterns of the site maps, compiled once.</summary>
internal static class MapQueries
{
    private static readonly ConcurrentDictionary<string, ISelector> Selectors = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<IReadOnlyList<string>, string[]> Keys = new(ReferenceEqualityComparer.Instance);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static ISelector Selector(string css) => Selectors.GetOrAdd(css, static css =>
        new CssSelectorParser().ParseSelector(css) ?? throw new FormatException($"A site map has an unreadable selector: {css}"));

    /// <summary>A map's labels as they are compared.</summary>
    public static string[] LabelKeys(IReadOnlyList<string> labels) => Keys.GetOrAdd(labels, static labels => [.. labels.Select(PageText.LabelKey)]);

    // The dialect the browser shares: ASCII digits, no case. The time limit is for texts nobody expected.
    public static Regex Pattern(string pattern) => Patterns.GetOrAdd(pattern, static pattern =>
        new Regex(pattern, RegexOptions.ECMAScript | RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(250)));
}
