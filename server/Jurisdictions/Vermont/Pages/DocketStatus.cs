using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>The newest line of the case's status history.</summary>
internal static class DocketStatus
{
    private static readonly string[] ClosedWords = ["disposed", "closed"];

    private static readonly string[] OpenWords = ["open", "reopened", "re-opened", "pending", "active", "filed"];

    public static (CaseStatus Status, string? Text, DateOnly? On) Latest(PageNotes notes, string number)
    {
        var lines = notes.Rows("case.statuses")
            .Select(row => (Row: row, Text: notes.Text(row + ".text"), On: notes.Date(row + ".date")))
            .ToList();
        if (lines.Count == 0)
        {
            return (CaseStatus.Unknown, null, null);
        }

        // The first of a day: the court prints the newest first.
        var latest = lines.MaxBy(line => line.On ?? DateOnly.MinValue);
        notes.Trace(latest.Row + ".text", RecordPath.Case(number, "status"));
        notes.Trace(latest.Row + ".text", RecordPath.Case(number, "statusText"));
        notes.Trace(latest.Row + ".date", RecordPath.Case(number, "statusOn"));
        var status = Of(latest.Text);
        if (status is CaseStatus.Unknown && latest.Text is not null)
        {
            notes.Warn("unread", $"The case status is not one that is known: {latest.Text}", RecordPath.Case(number, "status"));
        }

        return (status, latest.Text, latest.On);
    }

    private static CaseStatus Of(string? text) =>
        StartsWithAny(text, ClosedWords) ? CaseStatus.Closed : StartsWithAny(text, OpenWords) ? CaseStatus.Open : CaseStatus.Unknown;

    private static bool StartsWithAny(string? text, string[] words) =>
        text is not null && Array.Exists(words, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
