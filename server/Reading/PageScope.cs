namespace RecordClearance.Reading;

/// <summary>The part of a page being read: some elements, or the blocks of one row cut out of running text.</summary>
internal readonly record struct PageScope(VisiblePage Page, IReadOnlyList<int> Roots)
{
    public IEnumerable<int> Find(Finder finder)
    {
        var page = Page;
        var found = finder switch
        {
            { Label: { } labels } => Named(labels).SelectMany(block => Beside(page, block).Take(1)),
            { Heading: { } headings } => Named(headings).SelectMany(block => Beside(page, block)),
            { Column: { } columns } => Roots.SelectMany(row => page.Under(row, MapQueries.LabelKeys(columns))),
            { At: null, Text: not null } => Blocks(),
            _ => Roots,
        };
        return finder.At is { } css ? found.SelectMany(root => page.Below(root, MapQueries.Selector(css))) : found;
    }

    public IEnumerable<int> Blocks()
    {
        var page = Page;
        return Roots.SelectMany(page.Blocks);
    }

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
