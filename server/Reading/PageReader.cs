using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>
/// Reads a page by its site map, as <c>extension/content/read.js</c> does in the browser: same fields, same texts,
/// same places. Nothing is fetched and no script runs.
/// </summary>
public static class PageReader
{
    private static readonly HtmlParser Parser = new();

    /// <exception cref="OperationCanceledException">The page took too long to parse.</exception>
    public static async Task<PageReading> ReadAsync(string html, SiteMap map, CancellationToken stop = default)
    {
        using var document = await Parser.ParseDocumentAsync(html, stop);
        return Read(document, map);
    }

    internal static PageReading Read(IHtmlDocument document, SiteMap map)
    {
        var all = Elements(document, []);
        var saved = map.SavedAddress is { } css ? First(all, css)?.GetAttribute("content") : null;
        var root = First(all, map.Root);
        var page = root is null ? null : new VisiblePage(root, IgnoredElements.Of(map.Ignore));
        if (map.States.FirstOrDefault(mark => Fits(mark, all, map, page)) is { } mark)
        {
            return Unread(map, mark.State, mark.Message, saved);
        }

        if (page is null)
        {
            return Unread(map, PageState.NotDocket, map.Messages["not-docket"], saved);
        }

        var fields = new FieldCollector(page, new PagePlaces(all));
        var sections = map.Section is { } frame ? PageSections.Of(page, frame) : [];
        foreach (var (name, section) in map.Sections)
        {
            fields.Read(name, section, section.Titles.Count == 0
                ? [new ShownSection("", "", 0)]
                : sections.Where(shown => section.Titles.Any(title => PageText.LabelKey(title) == shown.Key)));
        }

        if (Restriction(map, fields.Fields) is { } restricted)
        {
            return Unread(map, PageState.Restricted, restricted.Message, saved);
        }

        if (fields.State is PageState.Changed && IsOtherDocket(map, fields.Fields))
        {
            return Unread(map, PageState.NotDocket, map.Messages["other-docket"], saved);
        }

        var known = map.Sections.Values.SelectMany(section => section.Titles).Select(PageText.LabelKey).ToHashSet();
        return new(
            map,
            fields.State,
            fields.State == PageState.Ready ? "" : map.Messages[fields.State == PageState.Partial ? "partial" : "changed"],
            fields.Fields,
            fields.Missing,
            [.. sections.Where(shown => !known.Contains(shown.Key)).Select(shown => shown.Title)],
            saved);
    }

    // A civil docket of the same product lacks the charges because it has none.
    private static bool IsOtherDocket(SiteMap map, IReadOnlyList<ReadField> fields) =>
        map.CaseNumbers.Count > 0
        && fields.FirstOrDefault(field => field.Name == "case.number") is { } number
        && !map.CaseNumbers.Any(form => MapQueries.Pattern(form).IsMatch(number.Text));

    private static bool Fits(PageMark mark, List<IElement> all, SiteMap map, VisiblePage? page) =>
        !(mark.Empty is not null && page is not null && page.TextOf(0).Length > 0)
        && !(mark.Lacks == map.Root && page is not null)
        && (mark.Lacks is null || First(all, mark.Lacks) is null) // first: on a docket it is soon found
        && First(all, mark.Has) is not null
        && (mark.Text is not { } words || (page is not null && MapQueries.Pattern(words).IsMatch(page.TextOf(0))));

    private static RestrictedMark? Restriction(SiteMap map, IReadOnlyList<ReadField> fields)
    {
        var names = map.Restricted.Select(mark => mark.Field).ToHashSet();
        var looked = fields.Select(field => (Name: FieldName.WithoutPositions(field.Name), field.Text)).Where(field => names.Contains(field.Name)).ToList();
        return map.Restricted.FirstOrDefault(mark => looked.Exists(field => field.Name == mark.Field && MapQueries.Pattern(mark.Text).IsMatch(field.Text)));
    }

    private static IElement? First(List<IElement> all, string css)
    {
        var selector = MapQueries.Selector(css);
        return all.Find(element => selector.Match(element, null));
    }

    private static List<IElement> Elements(INode node, List<IElement> all)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child)
            {
                all.Add(child);
                Elements(child, all);
            }
        }

        return all;
    }

    private static PageReading Unread(SiteMap map, PageState state, string message, string? saved) =>
        new(map, state, message, [], [], [], saved);
}
