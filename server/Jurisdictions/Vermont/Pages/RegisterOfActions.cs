using RecordClearance.Contract;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>Turns what a Vermont Register of Actions says into a person and a case.</summary>
public static class RegisterOfActions
{
    /// <summary>Null when the page names no defendant or no docket number.</summary>
    public static CaseReading? Normalize(PageReading page)
    {
        var notes = new PageNotes(page);
        if (notes.Text("case.number") is not { } number || Parties.Defendant(notes) is not { } defendant)
        {
            return null;
        }

        foreach (var missing in page.Missing)
        {
            notes.Warn("missing", $"Not found on the page, where it usually stands: {missing.Label}.");
        }

        var person = Parties.Person(notes, defendant);
        var read = Case(notes, number, page.Map);
        foreach (var title in page.Unknown.Select(CleanText.Of).OfType<string>())
        {
            notes.Warn("unread", $"The page has a section that is not read: {title}. Look at it yourself.");
        }

        return new(person, read, notes.Provenance, notes.Warnings);
    }

    private static Case Case(PageNotes notes, string number, SiteMap map)
    {
        string Path(string value) => RecordPath.Case(number, value);
        notes.Trace("case.number", Path("caseNumber"));
        if (!map.CaseNumbers.Any(form => MapQueries.Pattern(form).IsMatch(number)))
        {
            notes.Warn("unexpected", $"{number} does not look like the number of a criminal docket.", Path("caseNumber"));
        }

        var status = DocketStatus.Latest(notes, number);
        var balance = Balance(notes, number);
        return new(
            number,
            Court: notes.Text("case.location", Path("court")),
            County: Counties.Of(notes, number, map),
            CaseType: notes.Text("case.type", Path("caseType")),
            Status: status.Status,
            StatusText: status.Text,
            StatusOn: status.On,
            FiledOn: notes.Date("case.filedOn", Path("filedOn")),
            BalanceDue: balance.Due,
            BalanceAsOf: balance.AsOf,
            Caption: notes.Text("case.caption", Path("caption")),
            Secured: Secured(notes, number),
            Counsel: Parties.Counsel(notes, number),
            Events: Events(notes, number),
            Charges: Charges.Of(notes, number, status.Status),
            StatusHistory: Dated(notes, number, "case.statuses", "statusHistory"),
            Closures: Dated(notes, number, "case.closures", "closures"));
    }

    private static bool Secured(PageNotes notes, string number)
    {
        var path = RecordPath.Case(number, "secured");
        notes.Trace("case.secured", path);
        if (notes.Has("case.secured"))
        {
            notes.Warn("restricted", "The court marks this case as secured (the lock beside its number). Mind who may see copies of it.", path);
        }

        return notes.Has("case.secured");
    }

    private static (decimal? Due, DateOnly? AsOf) Balance(PageNotes notes, string number)
    {
        var (due, asOf) = (RecordPath.Case(number, "balanceDue"), RecordPath.Case(number, "balanceAsOf"));
        var accounts = notes.Rows("balances");
        if (accounts.Count > 1)
        {
            notes.Warn("unexpected", $"The page shows {accounts.Count} balances; they were added up.", due);
        }

        decimal?[] amounts = [.. accounts.Select(account => notes.Money(account + ".due", due))];
        DateOnly?[] days = [.. accounts.Select(account => notes.Date(account + ".asOf", asOf))];
        return (amounts.Length > 0 && amounts.All(amount => amount is not null) ? amounts.Sum() : null, days.Min());
    }

    private static List<CaseEvent> Dated(PageNotes notes, string number, string group, string list) =>
    [
        .. notes.Rows(group).Select((row, index) => new CaseEvent(
            notes.Date(row + ".date", RecordPath.Case(number, $"{list}/{index}/on")),
            notes.Text(row + ".text", RecordPath.Case(number, $"{list}/{index}/name")) ?? "")),
    ];

    private static List<CaseEvent> Events(PageNotes notes, string number) =>
    [
        .. notes.Rows("events").Where(row => !notes.Has(row + ".struck")).Select((row, index) => new CaseEvent(
            notes.Date(row + ".date", RecordPath.Case(number, $"events/{index}/on")),
            notes.Text(row + ".name", RecordPath.Case(number, $"events/{index}/name")) ?? "",
            notes.Text(row + ".comment", RecordPath.Case(number, $"events/{index}/comment")))),
    ];
}
