using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace RecordClearance.Reading;

/// <summary>The selectors and patterns of the site maps, compiled once.</summary>
internal static class MapQueries
{
    private const string Child = ":scope > ";

    private static readonly ConcurrentDictionary<string, ISelector> Selectors = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, ISelector[]?> Ways = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<IReadOnlyList<string>, string[]> Keys = new(ReferenceEqualityComparer.Instance);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static ISelector Selector(string css) => Selectors.GetOrAdd(css, static css =>
        new CssSelectorParser().ParseSelector(css) ?? throw new FormatException($"A site map has an unreadable selector: {css}"));

    /// <summary>
    /// The steps of a selector that names children of children only, such as <c>:scope > td > div</c>; null for any other.
    /// Followed one by one, they spare most elements the question.
    /// </summary>
    public static ISelector[]? Steps(string css) => Ways.GetOrAdd(css, static css =>
        css.StartsWith(Child, StringComparison.Ordinal) && css[Child.Length..].Split(" > ") is var steps && !steps.Any(step => step.AsSpan().IndexOfAny(" ,(") >= 0)
            ? [.. steps.Select(Selector)]
            : null);

    /// <summary>A map's labels as they are compared.</summary>
    public static string[] LabelKeys(IReadOnlyList<string> labels) => Keys.GetOrAdd(labels, static labels => [.. labels.Select(PageText.LabelKey)]);

    // The dialect the browser shares: ASCII digits, no case. The time limit is for texts nobody expected.
    public static Regex Pattern(string pattern) => Patterns.GetOrAdd(pattern, static pattern =>
        new Regex(pattern, RegexOptions.ECMAScript | RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(250)));
}
