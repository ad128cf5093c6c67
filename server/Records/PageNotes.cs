using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Reading;

namespace RecordClearance.Records;

/// <summary>Takes values from a reading, and keeps for each where it came from and what could not be understood.</summary>
public sealed class PageNotes(PageReading page)
{
    private readonly Dictionary<string, ReadField> fields = page.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = CountRows(page.Fields);
    private readonly Dictionary<string, Provenance> provenance = new(StringComparer.Ordinal);
    private readonly List<CaptureWarning> warnings = [];

    public IReadOnlyDictionary<string, Provenance> Provenance => provenance;

    public IReadOnlyList<CaptureWarning> Warnings => warnings;

    /// <summary>Whom the caller named as the client, of several defendants; null when nobody was named.</summary>
    public string? Client => page.Client;

    /// <summary>The rows of a repeated group: <c>charges[0]</c>, <c>charges[1]</c>…</summary>
    public IReadOnlyList<string> Rows(string group) =>
        [.. Enumerable.Range(0, counts.GetValueOrDefault(group)).Select(row => $"{group}[{row}]")];

    public bool Has(string field) => fields.ContainsKey(field);

    /// <summary>The cleaned text of a field; null when the page has none.</summary>
    /// <param name="path">The value it becomes; null when it is only looked at.</param>
    public string? Text(string field, string? path = null)
    {
        if (CleanText.Of(fields.GetValueOrDefault(field)?.Text) is not { } text)
        {
            return null;
        }

        Trace(field, path);
        if (path is not null && CleanText.LosesSomething(fields[field].Text))
        {
            Warn("unexpected", "The text holds hidden or unreadable characters, which were left out. Compare it with the page.", path);
        }

        return text;
    }

    public IReadOnlyList<string> Texts(string group, string? path = null) =>
        [.. Rows(group).Select((field, index) => Text(field, path is null ? null : $"{path}/{index}")).OfType<string>()];

    public DateOnly? Date(string field, string? path = null) => Parsed(field, path, text => PageDate.Parse(text, page.Map.DateFormats), "a date");

    public decimal? Money(string field, string? path = null) => Parsed(field, path, PageMoney.Parse, "an amount");

    /// <summary>Says that a value was read from a field.</summary>
    public void Trace(string field, string? path)
    {
        if (path is not null && fields.TryGetValue(field, out var read))
        {
            provenance[path] = new(read.Name, read.Text, read.Place);
        }
    }

    public void Warn(string kind, string text, string? path = null)
    {
        var warning = new CaptureWarning(kind, text, path);
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }

    private T? Parsed<T>(string field, string? path, Func<string, T?> parse, string what)
        where T : struct
    {
        if (Text(field, path) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Warn("unread", $"The page's text is not {what} that could be read: {text}", path);
        }

        return value;
    }

    private static Dictionary<string, int> CountRows(IReadOnlyList<ReadField> fields)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in fields.Select(field => field.Name))
        {
            for (var open = name.IndexOf('['); open >= 0; open = name.IndexOf('[', open + 1))
            {
                var row = int.Parse(name.AsSpan(open + 1, name.IndexOf(']', open) - open - 1), CultureInfo.InvariantCulture);
                counts[name[..open]] = Math.Max(counts.GetValueOrDefault(name[..open]), row + 1);
            }
        }

        return counts;
    }
}
