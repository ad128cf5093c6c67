using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>Marks where blocks begin and end, and sees to it that a table without rows or a cell without paragraphs cannot come out.</summary>
internal sealed class BlockLayout(Looks looks, IReadOnlyList<Tag> tags)
{
    public void Mark(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Where(block => block.Open.Kind == TagKind.Each)) DropDoubles(block);
        var tables = Parents(blocks, W.Row).Where(parent => parent.Name == W.Table).ToList();
        var stories = Parents(blocks, W.Paragraph).Where(parent => parent.Name != W.Body).ToList();
        foreach (var block in blocks) Mark(block);
        foreach (var block in blocks.Where(block => block.First is XElement)) RemoveEmptyEdges(block);
        foreach (var tag in tags.Where(tag => tag.IsControl)) tag.Node!.Remove();
        tables.ForEach(KeepRows);
        stories.ForEach(KeepParagraph);
    }

    private static IEnumerable<XElement> Parents(IEnumerable<Block> blocks, XName kind) =>
        blocks.Where(block => block.First is XElement first && first.Name == kind).Select(block => block.Parent).Distinct();

    private void Mark(Block block)
    {
        block.First.AddBeforeSelf(Marker.Open(IndexOf(block.Open)));
        block.Last.AddAfterSelf(block.Open.Kind == TagKind.If ? [Marker.Unknown(), .. Instead(block), Marker.Close()] : [Marker.Close()]);
    }

    private int IndexOf(Tag tag) => tags.TakeWhile(other => other != tag).Count();

    /// <summary>What stands for a block when its condition is not known.</summary>
    private static IEnumerable<XNode> Instead(Block block)
    {
        var blank = Blank.Run($"whether {block.Open.Name}", block.Open.Formatting);
        if (block.First is not XElement first) return [blank];
        if (first.Name == W.Paragraph)
        {
            var paragraph = new XElement(W.Paragraph, first.Element(W.ParagraphProperties), blank);
            paragraph.Descendants(W.Section).Remove();
            return [paragraph];
        }
        var cells = first.Elements(W.Cell).Select(cell => new XElement(W.Cell, cell.Element(W.CellProperties), new XElement(W.Paragraph))).ToList();
        if (cells.Count == 0) cells.Add(new XElement(W.Cell, new XElement(W.Paragraph)));
        cells[0].Element(W.Paragraph)!.Add(blank);
        return [new XElement(W.Row, first.Element(W.RowProperties), cells)];
    }

    // A paragraph or row that holds nothing but the control tag was only there to carry it.
    private void RemoveEmptyEdges(Block block)
    {
        foreach (var edge in new[] { block.First, block.Last }.Distinct().Cast<XElement>())
        {
            if (edge.Parent is null || looks.IsVisible(edge) || edge.Descendants(W.Section).Any()) continue;
            if (edge.Name == W.Row ? block.First != block.Last : HasCompany(edge)) edge.Remove();
        }
    }

    private static bool HasCompany(XElement paragraph) =>
        paragraph.Parent!.Name != W.Cell || paragraph.Parent.Elements().Any(other => other != paragraph && (other.Name == W.Paragraph || other.Name == W.Table));

    /// <summary>A table all of whose rows may be left out goes with them.</summary>
    private static void KeepRows(XElement table)
    {
        if (Always(table).Any(element => element.Name == W.Row || element.Descendants(W.Row).Any())) return;
        table.AddBeforeSelf(Marker.Keep());
        table.AddAfterSelf(Marker.Unknown(), Marker.Close());
        table.Nodes().First(node => node is XProcessingInstruction).AddBeforeSelf(Marker.Inner());
        table.Add(Marker.Inner());
    }

    /// <summary>A cell, header or text box keeps a paragraph, at its end, whatever is left out.</summary>
    private static void KeepParagraph(XElement parent)
    {
        var always = Always(parent).ToList();
        if (parent.Elements(W.Table).Any())
        {
            if (always.LastOrDefault()?.Name != W.Paragraph) parent.Add(new XElement(W.Paragraph));
        }
        else if (always.All(element => element.Name != W.Paragraph))
        {
            parent.Nodes().First(node => node is XProcessingInstruction).AddBeforeSelf(Marker.Keep(), Marker.Inner());
            parent.Add(Marker.Inner(), Marker.Unknown(), new XElement(W.Paragraph), Marker.Close());
        }
    }

    /// <summary>The children that no block holds.</summary>
    private static IEnumerable<XElement> Always(XElement parent)
    {
        var depth = 0;
        foreach (var node in parent.Nodes())
        {
            if (node is XProcessingInstruction marker) depth += Marker.Step(marker);
            else if (depth == 0 && node is XElement element) yield return element;
        }
    }

    // Names and numbers that must not occur twice in a document.
    private static void DropDoubles(Block block)
    {
        var elements = block.Nodes.OfType<XElement>().SelectMany(element => element.DescendantsAndSelf()).ToList();
        foreach (var attribute in elements.Attributes().Where(each => each.Name.LocalName is "paraId" or "textId").ToList()) attribute.Remove();
        var bookmarks = elements.Where(IsBookmark).Select(each => each.Attribute(W.Ns + "id")?.Value).ToHashSet();
        if (bookmarks.Count == 0) return;
        foreach (var bookmark in block.Parent.Document!.Descendants().Where(IsBookmark).Where(each => bookmarks.Contains(each.Attribute(W.Ns + "id")?.Value)).ToList())
            bookmark.Remove();
    }

    private static bool IsBookmark(XElement element) => element.Name.Namespace == W.Ns && element.Name.LocalName is "bookmarkStart" or "bookmarkEnd";
}
