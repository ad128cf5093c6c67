using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>Follows a site map over one page and keeps what it finds, and what it should have found.</summary>
internal sealed class FieldCollector(VisiblePage page, PagePlaces places)
{
    private readonly List<ReadField> fields = [];
    private readonly List<MissingField> missing = [];

    public IReadOnlyList<ReadField> Fields => fields;

    public IReadOnlyList<MissingField> Missing => missing;

    public PageState State { get; private set; } = PageState.Ready;

    public void Read(string name, SectionMap section, IEnumerable<ShownSection> shown)
    {
        int[] roots = [.. shown.Select(part => part.Index)];
        if (roots.Length == 0)
        {
            Miss(section.Need, name, section.Titles[0]);
            return;
        }

        var scope = new PageScope(page, roots);
        var before = fields.Count;
        ReadParts(scope, "", section.Fields, section.Groups);
        if (section.AnyOf is not null && fields.Count == before)
        {
            Miss(Need.Usually, name, section.Titles[0]);
        }
    }

    private void ReadParts(
        PageScope scope, string prefix, OrderedDictionary<string, FieldMap>? parts, OrderedDictionary<string, GroupMap>? groups)
    {
        foreach (var (name, field) in parts ?? [])
        {
            if (!ReadField(scope, prefix + name, field))
            {
                Miss(field.Need, prefix + name, field.Title);
            }
        }

        foreach (var (name, group) in groups ?? [])
        {
            if (scope.Cut is not null || !ReadGroup(scope, prefix + name, group))
            {
                Miss(group.Need, prefix + name, group.Title);
            }
        }
    }

    private bool ReadField(PageScope scope, string name, FieldMap field)
    {
        foreach (var finder in Tries(field, field.Or))
        {
            var count = 0;
            foreach (var (index, text) in Texts(scope, finder, field.Shows).Skip(field.Skip))
            {
                fields.Add(new(field.Many ? $"{name}[{count}]" : name, text, places.Of(page[index])));
                count++;
                if (!field.Many)
                {
                    break;
                }
            }

            if (count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(int Index, string Text)> Texts(PageScope scope, Finder finder, string? shows)
    {
        foreach (var (index, whole) in scope.Texts(finder))
        {
            var text = whole;
            if (finder.Text is { } pattern)
            {
                var match = MapQueries.Pattern(pattern).Match(text);
                text = !match.Success ? "" : match.Groups is [_, { Success: true } part] ? part.Value : match.Value;
                text = text.Trim(' ');
                if (text.Length == 0)
                {
                    continue;
                }
            }

            if ((shows ?? text).Length > 0)
            {
                yield return (index, shows ?? text);
            }
        }
    }

    private bool ReadGroup(PageScope scope, string name, GroupMap group)
    {
        var rows = Tries(group, group.Or).Select(finder => Rows(scope, finder)).FirstOrDefault(found => found.Count > 0) ?? [];
        var count = 0;
        foreach (var row in Scopes(scope, rows, group))
        {
            var (fieldsBefore, missingBefore, stateBefore) = (fields.Count, missing.Count, State);
            ReadParts(row, $"{name}[{count}].", group.Fields, group.Groups);
            if (fields.Count > fieldsBefore)
            {
                count++;
            }
            else
            {
                // A row without a single field is a spacer.
                missing.RemoveRange(missingBefore, missing.Count - missingBefore);
                State = stateBefore;
            }
        }

        return count > 0;
    }

    private IEnumerable<PageScope> Scopes(PageScope scope, IReadOnlyList<int> rows, GroupMap group) => group switch
    {
        { Cut: { } start } => rows.SelectMany(row => CutLines(row, start)).Select(lines => new PageScope(page, [], lines)),
        { Split: { } start } => Cut(scope, rows, start).Select(blocks => new PageScope(page, blocks)),
        _ => rows.Select(row => new PageScope(page, Spread(row, rows, group.Span))),
    };

    private List<List<PageLine>> CutLines(int root, string start)
    {
        var rows = new List<List<PageLine>>();
        foreach (var line in page.Lines(root))
        {
            if (line.Box == root && MapQueries.Pattern(start).IsMatch(line.Text))
            {
                rows.Add([]);
            }

            rows.LastOrDefault()?.Add(line);
        }

        return rows;
    }

    private List<int> Rows(PageScope scope, Finder finder)
    {
        var rows = new List<int>();
        foreach (var row in scope.Find(finder))
        {
            var inPrevious = rows.Count > 0 && row < page.End(rows[^1]);
            if (!inPrevious && (finder.Text is null || MapQueries.Pattern(finder.Text).IsMatch(page.TextOf(row))))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private int[] Spread(int row, IReadOnlyList<int> rows, bool span) =>
        span ? [row, .. page.After(row).TakeWhile(sibling => !rows.Contains(sibling))] : [row];

    private IEnumerable<int[]> Cut(PageScope scope, IReadOnlyList<int> rows, string start)
    {
        var row = new List<int>();
        foreach (var block in new PageScope(page, rows.Count > 0 ? rows : scope.Roots).Blocks())
        {
            var starts = MapQueries.Pattern(start).IsMatch(page.TextOf(block));
            if (starts && row.Count > 0)
            {
                yield return [.. row];
                row.Clear();
            }

            if (starts || row.Count > 0)
            {
                row.Add(block);
            }
        }

        if (row.Count > 0)
        {
            yield return [.. row];
        }
    }

    private static IEnumerable<Finder> Tries(Finder first, IReadOnlyList<Finder>? others) => [first, .. others ?? []];

    private void Miss(Need need, string name, string label)
    {
        if (need == Need.Never)
        {
            return;
        }

        missing.Add(new(name, label));
        State = need == Need.Always ? PageState.Changed : State == PageState.Changed ? State : PageState.Partial;
    }
}
