using System.Collections.Concurrent;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace RecordClearance.Reading;

/// <summary>
/// What a map ignores, sorted so that most elements are settled without a selector: this is asked of every element
/// of the page.
/// </summary>
internal sealed class IgnoredElements
{
    private static readonly ConcurrentDictionary<IReadOnlyList<string>, IgnoredElements> Known = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> tags = new(StringComparer.Ordinal);
    private readonly List<string> classes = [];
    private readonly List<string> attributes = [];
    private readonly List<ISelector> others = [];

    private IgnoredElements(IReadOnlyList<string> selectors)
    {
        foreach (var css in selectors)
        {
            if (css.All(IsNameLetter))
            {
                tags.Add(css);
            }
            else if (css[0] == '.' && css.Skip(1).All(IsNameLetter))
            {
                classes.Add(css[1..]);
            }
            else if (css[0] == '[' && css[^1] == ']' && css[1..^1].All(IsNameLetter))
            {
                attributes.Add(css[1..^1]);
            }
            else
            {
                others.Add(MapQueries.Selector(css));
            }
        }
    }

    public static IgnoredElements Of(IReadOnlyList<string> selectors) => Known.GetOrAdd(selectors, static selectors => new(selectors));

    public bool Contains(IElement element) =>
        tags.Contains(element.LocalName)
        || HasClass(element)
        || attributes.Exists(element.HasAttribute)
        || others.Exists(selector => selector.Match(element, null));

    private bool HasClass(IElement element)
    {
        if (element.ClassName is not { Length: > 0 } names)
        {
            return false;
        }

        foreach (var name in classes)
        {
            if (names.Contains(name, StringComparison.Ordinal) && element.ClassList.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameLetter(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
