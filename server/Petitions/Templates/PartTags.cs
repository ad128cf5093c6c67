using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>One part of a template with its tags cut out and its blocks found.</summary>
internal sealed class PartTags
{
    // A long form has two hundred.
    private const int MaxTags = 2000;

    private readonly Looks _looks;

    public PartTags(XDocument document)
    {
        Document = document;
        Tags = TagScanner.Scan(document.Root!);
        if (Tags.Count > MaxTags)
            throw new TemplateException("too-many-tags", $"The file has more than {MaxTags} tags.", "Split it into several templates.");
        TagCutter.Cut(Tags);
        var byMarker = Tags.ToDictionary<Tag, XNode>(tag => tag.Node!);
        _looks = new Looks(byMarker);
        var finder = new BlockFinder(_looks);
        // A text box stands in the middle of a paragraph: only now is the order that of the page.
        InOrder = [.. document.Root!.DescendantNodes().Select(node => byMarker.GetValueOrDefault(node)).OfType<Tag>()];
        finder.Find(InOrder);
        Blocks = finder.Blocks;
        Faults = [.. Tags.Where(tag => tag.Kind == TagKind.Broken).Select(tag => new Fault(tag.Words == "{{" ? "not-closed" : "not-opened", tag)),
            .. Tags.Where(tag => tag.Kind == TagKind.Field && tag.Name.Length == 0).Select(tag => new Fault("empty", tag)),
            .. finder.Faults];
    }

    public XDocument Document { get; }

    public IReadOnlyList<Tag> Tags { get; }

    public IReadOnlyList<Tag> InOrder { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>Compiles the part; its tree is of no use afterwards.</summary>
    public IReadOnlyList<Piece> Compile()
    {
        new BlockLayout(_looks, Tags).Mark(Blocks);
        foreach (var tag in Tags.Where(tag => tag.Kind == TagKind.Field)) MarkField(tag);
        return PieceReader.Read(Document, Tags);
    }

    private void MarkField(Tag tag)
    {
        var index = Tags.TakeWhile(other => other != tag).Count();
        tag.Node!.ReplaceWith(
            Marker.Open(index),
            W.RunLike(tag.Formatting, W.TextOf(Marker.Value())),
            Marker.Unknown(),
            Blank.Run(tag.Words, tag.Formatting),
            Marker.Close());
    }
}
