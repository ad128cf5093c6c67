using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Reading;

/// <summary>Compares what the browser's reader and the service's read on the same page.</summary>
internal static class ReaderComparison
{
    /// <summary>
    /// A value the two read differently is taken from neither: it becomes unknown, with a warning that names it.
    /// Null when that leaves no person or no case number.
    /// </summary>
    public static CaseReading? Normalize(Jurisdiction state, PageReading page, IReadOnlyList<ReadField>? theirs)
    {
        var disputed = theirs is null ? [] : Differences(page.Fields, theirs);
        if (disputed.Count == 0)
        {
            return state.Normalize(page);
        }

        var undisputed = page with { Fields = [.. page.Fields.Where(field => !disputed.Contains(field.Name))] };
        if (state.Normalize(undisputed) is not { } reading)
        {
            return null;
        }

        var paths = state.Normalize(page)?.Provenance.ToLookup(value => value.Value.Field, value => value.Key);
        var warnings = disputed.Select(name => new CaptureWarning(
            "disagreement",
            $"The browser and the service read {name} differently. It was taken from neither: read it on the page yourself.",
            paths?[name].FirstOrDefault()));
        return reading with { Warnings = [.. reading.Warnings, .. warnings] };
    }

    /// <summary>A row the two read differently is kept, with the reason, without what they disagree on.</summary>
    public static ListReading? NormalizeList(Jurisdiction state, PageReading page, IReadOnlyList<ReadField>? theirs)
    {
        var disputed = theirs is null ? [] : Differences(page.Fields, theirs);
        if (state.NormalizeList(page with { Fields = [.. page.Fields.Where(field => !disputed.Contains(field.Name))] }) is not { } reading || disputed.Count == 0)
        {
            return state.NormalizeList(page);
        }

        const string why = "The browser and the service read this row differently. Look at it on the page yourself.";
        return reading with
        {
            Rows =
            [
                .. reading.Rows.Select(row => disputed.Any(name => name.StartsWith(row.Field + ".", StringComparison.Ordinal))
                    ? (row.Field, row.Row with { Unread = row.Row.Unread is { } unread ? $"{unread} {why}" : why })
                    : row),
            ],
        };
    }

    private static SortedSet<string> Differences(IReadOnlyList<ReadField> ours, IReadOnlyList<ReadField> theirs) =>
        new(Texts(ours).Except(Texts(theirs)).Concat(Texts(theirs).Except(Texts(ours))).Select(field => field.Name), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> Texts(IReadOnlyList<ReadField> fields) =>
        fields.Select(field => (field.Name, field.Text));
}
