using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>
/// Lays the rows of a court's list under the pages of the same cases: a row says what a page leaves out, and what the
/// page says wins.
/// </summary>
public static class ListedRows
{
    private const string BirthYear = "birthYear";

    public static Record Lay(Record read, IReadOnlyList<KeptRow> rows)
    {
        if (rows.Count == 0)
            return read;
        var byNumber = rows.ToDictionary(kept => kept.Row.CaseNumber!, kept => kept.Row);
        return read with
        {
            Person = Fill(read.Person, byNumber.Values),
            Cases = [.. read.Cases.Select(found => byNumber.TryGetValue(found.CaseNumber, out var row) ? Fill(found, row) : found)],
        };
    }

    /// <summary>The cases that are listed and whose pages were not read: nothing of them counts.</summary>
    /// <param name="known">Every case that was captured or typed in, also one that was taken out of the record again.</param>
    public static Record WithNotRead(Record record, IReadOnlyList<KeptRow> rows, IEnumerable<string> known) =>
        rows.Select(kept => kept.Row.CaseNumber!).Except(known).Except(record.Cases.Select(found => found.CaseNumber)).ToList() is { Count: > 0 } open
            ? record with { NotRead = open }
            : record;

    /// <summary>Who a row is about, as far as it says.</summary>
    public static Person? Person(ListedCase row) => row.Name is null ? null : new(
        row.Name,
        DateOfBirth: row.DateOfBirth,
        Facts: row is { DateOfBirth: null, BirthYear: { } year } ? new Dictionary<string, JsonElement> { [BirthYear] = JsonSerializer.SerializeToElement(year) } : null);

    /// <summary>What the page of a case says otherwise than its row.</summary>
    public static IEnumerable<CaptureWarning> Differences(Case page, ListedCase row)
    {
        string Path(string value) => RecordPath.Case(page.CaseNumber, value);
        (string Name, string Value, string? Page, string? Row)[] pairs =
        [
            ("the day of filing", "filedOn", page.FiledOn?.ToString("O", null), row.FiledOn?.ToString("O", null)),
            ("the county", "county", page.County, row.County),
            ("the case type", "caseType", page.CaseType, row.CaseType),
            ("the citation number", "citationNumber", page.CitationNumber, row.CitationNumber),
            ("the status", "statusText", page.StatusText, row.StatusText),
        ];
        return
            from pair in pairs
            where pair.Page is not null && pair.Row is not null && PersonMatch.Plain(pair.Page) != PersonMatch.Plain(pair.Row)
            select new CaptureWarning("disagreement", $"The list gives {pair.Name} as {pair.Row}, the case's own page as {pair.Page}. The page's was taken.", Path(pair.Value));
    }

    private static Case Fill(Case page, ListedCase row) => page with
    {
        Status = page.Status is CaseStatus.Unknown ? row.Status : page.Status,
        StatusText = page.StatusText ?? row.StatusText,
        CitationNumber = page.CitationNumber ?? row.CitationNumber,
        FiledOn = page.FiledOn ?? row.FiledOn,
        County = page.County ?? row.County,
        CaseType = page.CaseType ?? row.CaseType,
    };

    // Rows that disagree with each other say nothing.
    private static Person Fill(Person person, IReadOnlyCollection<ListedCase> rows)
    {
        if (person.DateOfBirth is not null)
            return person;
        if (Only(rows.Select(row => row.DateOfBirth)) is { } day)
            return person with { DateOfBirth = day };
        var facts = person.Facts ?? new Dictionary<string, JsonElement>();
        return !facts.ContainsKey(BirthYear) && Only(rows.Select(row => row.BirthYear)) is { } year
            ? person with { Facts = new Dictionary<string, JsonElement>(facts) { [BirthYear] = JsonSerializer.SerializeToElement(year) } }
            : person;
    }

    private static T? Only<T>(IEnumerable<T?> values)
        where T : struct =>
        values.OfType<T>().Distinct().ToList() is [var only] ? only : null;
}
