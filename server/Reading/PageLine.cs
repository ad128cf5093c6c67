using System.Text;
using AngleSharp.Dom;

namespace RecordClearance.Reading;

/// <summary>A line of text, as the page draws it.</summary>
/// <param name="Box">The innermost box the line stands in.</param>
/// <param name="Holds">The elements within the line, such as bold or struck words.</param>
internal sealed record PageLine(int Box, string Text, IReadOnlyList<IElement> Holds)
{
    /// <summary>The lines that an element is drawn in: a break or the edge of a box ends one.</summary>
    public static IReadOnlyList<PageLine> Of(VisiblePage page, int index)
    {
        var cutter = new Cutter(page);
        var next = index + 1;
        cutter.Add(page[index], index, ref next);
        cutter.End(index);
        return cutter.Lines;
    }

    private sealed class Cutter(VisiblePage page)
    {
        private readonly StringBuilder text = new();
        private List<IElement> holds = [];

        public List<PageLine> Lines { get; } = [];

        // Walks nodes and numbers together: the next visible child is always page[next].
        public void Add(IElement parent, int box, ref int next)
        {
            var children = parent.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                if (children[i] is IText words)
                {
                    PageText.AppendCollapsed(text, words.Data);
                }
                else if (next < page.Count && ReferenceEquals(children[i], page[next]))
                {
                    var at = next++;
                    if (VisiblePage.IsInLine(page[at]))
                    {
                        holds.Add(page[at]);
                        Add(page[at], box, ref next);
                    }
                    else
                    {
                        End(box);
                        Add(page[at], at, ref next);
                        End(at);
                    }
                }
            }
        }

        public void End(int box)
        {
            if (text.ToString().TrimEnd(' ') is { Length: > 0 } line)
            {
                Lines.Add(new(box, line, holds));
            }

            text.Clear();
            holds = [];
        }
    }
}
