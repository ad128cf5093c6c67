using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>Takes each tag's text out of its runs and leaves a marker in its place.</summary>
internal static class TagCutter
{
    public static void Cut(IReadOnlyList<Tag> tags)
    {
        foreach (var group in tags.Select((tag, index) => (tag, index)).GroupBy(each => each.tag.Paragraph))
        {
            var pieces = TagScanner.Pieces(group.Key);
            // From the last to the first, so that the places of earlier tags stay true.
            foreach (var (tag, index) in group.Reverse()) Cut(tag, Marker.Tag(index), pieces);
        }
    }

    private static void Cut(Tag tag, XProcessingInstruction marker, List<TextPiece> pieces)
    {
        var first = pieces.FindIndex(piece => piece.End > tag.Start);
        var run = pieces[first].Element.Parent!;
        var rest = W.RunLike(run.Element(W.RunProperties));
        for (var i = first; i < pieces.Count && pieces[i].Start < tag.Start + tag.Length; i++)
            Shorten(pieces[i], tag, i == first ? rest : null);
        foreach (var node in Following(run, pieces[first].Element))
        {
            node.Remove();
            rest.Add(node);
        }
        (tag.Node, tag.Formatting) = (marker, run.Element(W.RunProperties));
        run.AddAfterSelf(marker);
        if (HasContent(rest)) marker.AddAfterSelf(rest);
        RemoveEmpty(pieces, first, tag);
    }

    // The first piece keeps what stands before the tag; what follows the tag goes to the rest.
    private static void Shorten(TextPiece piece, Tag tag, XElement? rest)
    {
        var from = Math.Max(tag.Start - piece.Start, 0);
        var to = Math.Min(tag.Start + tag.Length - piece.Start, piece.Text.Length);
        if (piece.Element.Name != W.Text)
        {
            piece.Element.Value = "";
            piece.Element.Name = W.Text;
            return;
        }
        var text = piece.Element.Value;
        var after = to < text.Length ? text[to..] : "";
        if (rest is not null && after.Length > 0) rest.Add(W.TextOf(after));
        SetText(piece.Element, rest is null ? text[..from] + after : text[..from]);
    }

    private static void SetText(XElement element, string text)
    {
        element.Value = text;
        element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    private static List<XNode> Following(XElement run, XElement element) => [.. run.Nodes().SkipWhile(node => node != element).Skip(1)];

    private static void RemoveEmpty(List<TextPiece> pieces, int first, Tag tag)
    {
        for (var i = first; i < pieces.Count && pieces[i].Start < tag.Start + tag.Length; i++)
        {
            var (element, run) = (pieces[i].Element, pieces[i].Element.Parent);
            if (run is null || element.Name != W.Text || element.Value.Length > 0) continue;
            element.Remove();
            if (!HasContent(run)) run.Remove();
        }
    }

    private static bool HasContent(XElement run) => run.Elements().Any(element => element.Name != W.RunProperties);
}
