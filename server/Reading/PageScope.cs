namespace RecordClearance.Reading;

/// <summary>
/// The part of a page being read: some elements, the blocks of one row cut out of running text, or the lines of one
/// (<paramref name="Cut"/>).
/// </summary>
internal readonly record struct PageScope(VisiblePage Page, IReadOnlyList<int> Roots, IReadOnlyList<PageLine>? Cut = null)
{
    /// <summary>The texts that a finder leads to, each with its element.</summary>
    public IEnumerable<(int Index, string Text)> Texts(Finder finder)
    {
        var page = Page;
        if (Cut is { } cut)
        {
            return Holding(cut, finder.At).Select(line => (line.Box, line.Text));
        }

        return finder.Lines is Lines.None
            ? Find(finder).Select(index => (index, finder.Attribute is { } name ? page.AttributeOf(index, name) : page.TextOf(index)))
            : Find(finder).SelectMany(index => page.Lines(index)
                .Where(line => finder.Lines is Lines.All || line.Box == index)
                .Select(line => (line.Box, line.Text)));
    }

    public IEnumerable<int> Find(Finder finder)
    {
        var page = Page;
        var found = finder switch
        {
            { Label: { } labels } => Named(labels).SelectMany(block => Beside(page, block).Take(1)),
            { Heading: { } headings } => Named(headings).SelectMany(block => Beside(page, block)),
            { Column: { } columns } => Roots.SelectMany(row => page.Under(row, MapQueries.LabelKeys(columns))),
            { At: null, Text: not null, Lines: Lines.None } => Blocks(),
            _ => Roots,
        };
        return finder.At is { } css ? found.SelectMany(root => page.Below(root, css)) : found;
    }

    public IEnumerable<int> Blocks()
    {
        var page = Page;
        return Roots.SelectMany(page.Blocks);
    }

    private static IEnumerable<PageLine> Holding(IReadOnlyList<PageLine> lines, string? css) =>
        css is null ? lines : lines.Where(line => line.Holds.Any(element => MapQueries.Selector(css).Match(element, null)));

    private IEnumerable<int> Named(IReadOnlyList<string> names)
    {
        var keys = MapQueries.LabelKeys(names);
        foreach (var block in Blocks())
        {
            if (Array.IndexOf(keys, Page.LabelOf(block)) >= 0)
            {
                yield return block;
            }
        }
    }

    // A label may sit alone in a box of its own: then its value stands beside the box.
    private static IEnumerable<int> Beside(VisiblePage page, int block) =>
        page.After(block).Any() || page.Parent(block) < 0 ? page.After(block) : page.After(page.Parent(block));
}
