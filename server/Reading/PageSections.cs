namespace RecordClearance.Reading;

/// <summary>A titled part of the page that is shown.</summary>
internal sealed record ShownSection(string Title, string Key, int Index);

/// <summary>Finds the titled parts of a page.</summary>
internal static class PageSections
{
    public static IReadOnlyList<ShownSection> Of(VisiblePage page, SectionFrame frame)
    {
        var box = MapQueries.Selector(frame.Frame);
        return
        [
            .. page.Below(0, frame.Header).Select(header =>
            {
                var title = frame.Title is { } attribute ? page[header].GetAttribute(attribute) ?? "" : page.TextOf(header);
                var index = page.Parent(header);
                while (index > 0 && !box.Match(page[index], null))
                {
                    index = page.Parent(index);
                }

                return new ShownSection(title, PageText.LabelKey(title.Trim()), index > 0 ? index : page.Parent(header));
            }),
        ];
    }
}
