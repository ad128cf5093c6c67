using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>
/// Pairs each opener with its <c>end</c> and decides what belongs to the pair: the table row, the paragraphs around, or,
/// for an <c>if</c> within a sentence, the words between.
/// </summary>
internal sealed class BlockFinder(Looks looks)
{
    // Rows multiply with each level.
    private const int MaxGroupsAround = 2;

    private readonly List<Block> _blocks = [];
    private readonly List<Fault> _faults = [];
    private readonly Stack<(Tag Tag, List<Block> Inside)> _open = [];
    private readonly List<Block> _outermost = [];

    /// <summary>Outer blocks before the ones inside.</summary>
    public IReadOnlyList<Block> Blocks => [.. Enumerable.Reverse(_blocks).OrderBy(block => block.First.Ancestors().Count())];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Reads the tags in the order of the document.</summary>
    public void Find(IEnumerable<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Kind is TagKind.Each or TagKind.If) Open(tag);
            else if (tag.Kind == TagKind.End && _open.TryPop(out var opener)) Close(opener.Tag, tag, opener.Inside);
            else if (tag.Kind == TagKind.End) Fault("missing-opener", tag);
        }
        foreach (var (tag, _) in _open) Fault("missing-end", tag);
    }

    private void Open(Tag tag)
    {
        var groups = _open.Select(outer => outer.Tag).Where(outer => outer.Kind == TagKind.Each).ToList();
        if (tag.Kind == TagKind.Each && groups.Any(outer => FieldNames.Comparer.Equals(outer.Name, tag.Name))) Fault("group-inside-itself", tag);
        else if (tag.Kind == TagKind.Each && groups.Count > MaxGroupsAround) Fault("too-nested", tag);
        _open.Push((tag, []));
    }

    private void Close(Tag opener, Tag end, List<Block> inside)
    {
        if (Place(opener, end) is not { } block)
        {
            Fault("crossing", opener);
            return;
        }
        // An inner group may take in a whole row or paragraph; what stands around it then takes the same.
        foreach (var inner in inside.Where(inner => !block.Holds(inner)))
        {
            if (inner.Holds(block)) block = block with { First = inner.First, Last = inner.Last };
            else Fault("crossing", opener);
        }
        var siblings = _open.TryPeek(out var outer) ? outer.Inside : _outermost;
        if (siblings.Any(other => other.Parent == block.Parent && (other.Holds(block) || block.Holds(other)))) Fault("two-groups", opener);
        siblings.Add(block);
        _blocks.Add(block);
    }

    private Block? Place(Tag opener, Tag end)
    {
        var (first, last) = (opener.Paragraph, end.Paragraph);
        var (firstRow, lastRow) = (RowOf(first), RowOf(last));
        var stand = new Block(opener, end, first, last);
        if (opener.Kind == TagKind.If && first.Parent == last.Parent)
            return looks.Fill(opener, end) ? stand
                : opener.Node!.Parent == end.Node!.Parent ? stand with { First = opener.Node, Last = end.Node }
                : null;
        var areLinesOfTheirOwn = first != last && !looks.IsVisible(first) && !looks.IsVisible(last);
        if (first.Parent == last.Parent && (firstRow is null || areLinesOfTheirOwn)) return stand;
        return firstRow is not null && lastRow is not null && firstRow.Parent == lastRow.Parent
            ? stand with { First = firstRow, Last = lastRow }
            : null;
    }

    private static XElement? RowOf(XElement paragraph) =>
        paragraph.Ancestors().TakeWhile(element => element.Name != W.TextBox).FirstOrDefault(element => element.Name == W.Row);

    private void Fault(string kind, Tag tag) => _faults.Add(new(kind, tag));
}

/// <summary>A tag out of place.</summary>
internal sealed record Fault(string Kind, Tag Tag);
