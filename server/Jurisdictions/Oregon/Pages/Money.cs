using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The client's account with the court.</summary>
internal static class Money
{
    public static (decimal? Due, DateOnly? AsOf) Balance(PageNotes notes, string caseNumber, Client client)
    {
        var path = RecordPath.Case(caseNumber, "balanceDue");
        var all = notes.Rows("balances");
        var accounts = all.Where(account => client.Is(notes.Text(account + ".party")) is true).ToList();
        if (all.Count > accounts.Count)
        {
            notes.Warn("unexpected", accounts.Count == 0
                ? "No account on the page is plainly the client's. Enter what the client owes."
                : "Left out: the account of another defendant.", path);
        }

        decimal?[] amounts = [.. accounts.Select(account => notes.Money(account + ".due", path))];
        DateOnly?[] days = [.. accounts.Select(account => notes.Date(account + ".asOf", RecordPath.Case(caseNumber, "balanceAsOf")))];
        if (amounts.Length > 1)
        {
            notes.Warn("unexpected", $"The page shows {amounts.Length} accounts of the client; they were added up.", path);
        }

        foreach (var account in accounts.Where(account => notes.Money(account + ".due") < 0))
        {
            notes.Warn("unexpected", $"The account shows less than nothing due: {notes.Text(account + ".due")}. Ask the court whether it is a credit.", path);
        }

        return (amounts.Length > 0 && amounts.All(amount => amount is not null) ? amounts.Sum() : null, days.Min());
    }
}
