using System.Text;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace RecordClearance.Reading;

/// <summary>
/// The elements of a docket that a person sees, in page order, so that a part of the page is a range of numbers.
/// Text standing directly in an element makes the outermost such element a <em>block</em>: a label, a heading or a value.
/// </summary>
internal sealed class VisiblePage
{
    private static readonly HashSet<string> InLine = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "nobr", "q", "s", "small",
        "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<IElement> elements = [];
    private readonly List<int> ends = [];
    private readonly List<int> parents = [];
    private readonly List<int> blocks = [];
    private readonly List<string?> texts = [];
    private readonly List<string?> labels = [];
    private readonly Dictionary<int, IReadOnlyList<PageLine>> lines = [];
    private readonly IgnoredElements ignored;
    private readonly StringBuilder buffer = new();
    private PageColumns? headers;

    public VisiblePage(IElement root, IgnoredElements ignored)
    {
        this.ignored = ignored;
        Add(root, -1, inBlock: false);
    }

    public int Count => elements.Count;

    public IElement this[int index] => elements[index];

    public int End(int index) => ends[index];

    /// <summary>What stands below an element and fits a selector, in page order.</summary>
    public IEnumerable<int> Below(int scope, string css)
    {
        if (MapQueries.Steps(css) is not { } steps)
        {
            return Matching(scope, MapQueries.Selector(css));
        }

        var found = new List<int>();
        Descend(scope, steps, found);
        return found;
    }

    private IEnumerable<int> Matching(int scope, ISelector selector)
    {
        for (var i = scope + 1; i < ends[scope]; i++)
        {
            if (selector.Match(elements[i], elements[scope]))
            {
                yield return i;
            }
        }
    }

    private void Descend(int parent, ReadOnlySpan<ISelector> steps, List<int> found)
    {
        for (var i = parent + 1; i < ends[parent]; i = ends[i])
        {
            if (!steps[0].Match(elements[i], null))
            {
                continue;
            }

            if (steps.Length == 1)
            {
                found.Add(i);
            }
            else
            {
                Descend(i, steps[1..], found);
            }
        }
    }

    /// <summary>The blocks in an element, itself included.</summary>
    public IEnumerable<int> Blocks(int scope)
    {
        var at = blocks.BinarySearch(scope);
        for (var i = at < 0 ? ~at : at; i < blocks.Count && blocks[i] < ends[scope]; i++)
        {
            yield return blocks[i];
        }
    }

    /// <summary>The visible elements after this one in its parent.</summary>
    public IEnumerable<int> After(int index)
    {
        if (parents[index] is var parent and >= 0)
        {
            for (var i = ends[index]; i < ends[parent]; i = ends[i])
            {
                yield return i;
            }
        }
    }

    public int Parent(int index) => parents[index];

    /// <summary>Whether an element stands within a line of text.</summary>
    public static bool IsInLine(IElement element) => InLine.Contains(element.LocalName);

    /// <summary>The visible text of an element, white space collapsed.</summary>
    public string TextOf(int index)
    {
        if (texts[index] is { } known)
        {
            return known;
        }

        buffer.Clear();
        var next = index + 1;
        Append(elements[index], ref next);
        if (buffer.Length > 0 && buffer[^1] == ' ')
        {
            buffer.Length--;
        }

        return texts[index] = buffer.ToString();
    }

    /// <summary>An attribute's text, white space collapsed; empty when there is none.</summary>
    public string AttributeOf(int index, string name)
    {
        buffer.Clear();
        PageText.AppendCollapsed(buffer, elements[index].GetAttribute(name));
        return buffer.ToString().TrimEnd(' ');
    }

    /// <summary>The text of a block as labels are compared.</summary>
    public string LabelOf(int index) => labels[index] ??= PageText.LabelKey(TextOf(index));

    /// <summary>The lines that an element is drawn in: a break or the edge of a box ends one.</summary>
    public IReadOnlyList<PageLine> Lines(int index)
    {
        if (!lines.TryGetValue(index, out var known))
        {
            lines[index] = known = PageLine.Of(this, index);
        }

        return known;
    }

    /// <summary>The cell of a table's row that stands under one of these headers, or none.</summary>
    public IEnumerable<int> Under(int row, string[] keys) => (headers ??= new(this)).Under(row, keys);

    private void Add(IElement element, int parent, bool inBlock)
    {
        var index = elements.Count;
        elements.Add(element);
        parents.Add(parent);
        ends.Add(0);
        texts.Add(null);
        labels.Add(null);
        // The root is no block: a stray word beside the tables would make one text of the whole page.
        if (index > 0 && !inBlock && HasOwnText(element))
        {
            blocks.Add(index);
            inBlock = true;
        }

        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && !ignored.Contains(child))
            {
                Add(child, index, inBlock);
            }
        }

        ends[index] = elements.Count;
    }

    private static bool HasOwnText(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text && !PageText.IsBlank(text.Data))
            {
                return true;
            }
        }

        return false;
    }

    // Walks nodes and numbers together: the next visible child is always elements[next].
    private void Append(IElement element, ref int next)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                PageText.AppendCollapsed(buffer, text.Data);
            }
            else if (next < elements.Count && ReferenceEquals(children[i], elements[next]))
            {
                var child = elements[next++];
                var separate = !InLine.Contains(child.LocalName);
                if (separate)
                {
                    PageText.Break(buffer);
                }

                Append(child, ref next);
                if (separate)
                {
                    PageText.Break(buffer);
                }
            }
        }
    }
}
