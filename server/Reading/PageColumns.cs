using System.Globalization;

namespace RecordClearance.Reading;

/// <summary>The header cells above each row of the page's tables: of the same words, the nearest.</summary>
internal sealed class PageColumns(VisiblePage page)
{
    private readonly Dictionary<int, Dictionary<int, Dictionary<string, int>>> tables = [];

    /// <summary>The cell of a row that stands under one of these headers, or none.</summary>
    public IEnumerable<int> Under(int row, string[] keys)
    {
        if (Table(row) is not (var table and >= 0) || !Headers(table).TryGetValue(row, out var above)
            || Array.Find(keys, above.ContainsKey) is not { } key)
        {
            yield break;
        }

        var at = 0;
        foreach (var cell in Cells(row))
        {
            at += Width(cell);
            if (at > above[key])
            {
                if (page[cell].LocalName == "td")
                {
                    yield return cell;
                }

                yield break;
            }
        }
    }

    private Dictionary<int, Dictionary<string, int>> Headers(int table)
    {
        if (tables.TryGetValue(table, out var known))
        {
            return known;
        }

        tables[table] = known = [];
        Dictionary<string, int> above = new(StringComparer.Ordinal);
        for (var row = table + 1; row < page.End(table); row++)
        {
            if (page[row].LocalName == "tr" && Table(row) == table)
            {
                known[row] = above;
                above = Cells(row).Any(IsHeader) ? With(above, row) : above;
            }
        }

        return known;
    }

    private Dictionary<string, int> With(Dictionary<string, int> above, int row)
    {
        Dictionary<string, int> headers = new(above, StringComparer.Ordinal);
        var at = 0;
        foreach (var cell in Cells(row))
        {
            if (IsHeader(cell))
            {
                headers[page.LabelOf(cell)] = at;
            }

            at += Width(cell);
        }

        return headers;
    }

    private bool IsHeader(int cell) => page[cell].LocalName == "th";

    private int Table(int index)
    {
        while (index >= 0 && page[index].LocalName != "table")
        {
            index = page.Parent(index);
        }

        return index;
    }

    private IEnumerable<int> Cells(int row)
    {
        for (var i = row + 1; i < page.End(row); i = page.End(i))
        {
            if (page[i].LocalName is "td" or "th")
            {
                yield return i;
            }
        }
    }

    private int Width(int cell) =>
        page[cell].GetAttribute("colspan") is { Length: 1 or 2 } span
        && int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && span[0] != '0'
            ? columns
            : 1;
}
