using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>What a reader of the page sees of a paragraph: which words stand beside a tag.</summary>
internal sealed class Looks(IReadOnlyDictionary<XNode, Tag> tags)
{
    /// <summary>Whether there is anything but white space and control tags.</summary>
    public bool IsVisible(XNode node) => node switch
    {
        XProcessingInstruction marker => tags.TryGetValue(marker, out var tag) && !tag.IsControl,
        XElement element when element.Name == W.ParagraphProperties || element.Name == W.RunProperties => false,
        XElement element when element.Name == W.Text => !string.IsNullOrWhiteSpace(element.Value),
        XElement element when element.Parent?.Name == W.Run => element.Name.LocalName != "lastRenderedPageBreak",
        XElement element => element.Nodes().Any(IsVisible),
        _ => false,
    };

    /// <summary>Whether nothing stands before <paramref name="opener"/> and nothing after <paramref name="end"/> in their paragraphs.</summary>
    public bool Fill(Tag opener, Tag end) =>
        !Siblings(opener, node => node.NodesBeforeSelf()).Any(IsVisible) && !Siblings(end, node => node.NodesAfterSelf()).Any(IsVisible);

    // On every level between the tag and its paragraph: the tag may stand in a link or a tracked insertion.
    private static IEnumerable<XNode> Siblings(Tag tag, Func<XNode, IEnumerable<XNode>> side) =>
        tag.Node!.Ancestors().TakeWhile(element => element != tag.Paragraph).Prepend<XNode>(tag.Node).SelectMany(side);
}
