using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The client's charges. A co-defendant's are named, and left out.</summary>
internal static class Charges
{
    private static readonly string[] Grades = ["felony", "misdemeanor", "violation", "infraction"];

    public static List<Count> Counts(PageNotes notes, string caseNumber, Client client)
    {
        var counts = new List<Count>();
        foreach (var list in notes.Rows("defendants"))
        {
            if (client.Is(notes.Text(list + ".name")) is true)
            {
                foreach (var row in notes.Rows(list + ".charges"))
                {
                    var number = Number(notes, row);
                    counts.Add(new(row, caseNumber, Id(number, counts), number, notes.Text(row + ".description")));
                }
            }
            else
            {
                LeaveOut(notes, list);
            }
        }

        if (counts.Count == 0)
        {
            notes.Warn("missing", $"No charge of {client.Name} is on the page. Look at it yourself.");
        }

        return counts;
    }

    /// <summary>A charge as its row says; what became of it is added by others.</summary>
    public static Charge Of(PageNotes notes, Count count)
    {
        var row = count.Row;
        notes.Trace(row + ".number", count["number"]);
        var shifted = Grade(notes.Text(row + ".statute")) is not null;
        if (shifted)
        {
            notes.Warn("unexpected", $"{count.Name} lacks a cell in the page's table: a level stands under the header of the statute. Read both on the page yourself.", count["statute"]);
        }

        var level = shifted ? null : notes.Text(row + ".level", count["levelText"]);
        var charge = new Charge(
            count.Id,
            count.Number,
            notes.Text(row + ".description", count["description"]),
            shifted ? null : notes.Text(row + ".statute", count["statute"]),
            level,
            Grade(level),
            notes.Date(row + ".date", count["offenseOn"]),
            Agency: notes.Text("case.agency", count["agency"]),
            CitationNumber: notes.Text(row + ".citation", count["citationNumber"]));
        notes.Trace(row + ".level", charge.Level is null ? null : count["level"]);
        Flag(notes, count, charge);
        return charge;
    }

    private static int? Number(PageNotes notes, string row) =>
        int.TryParse(notes.Text(row + ".number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Id(int? number, List<Count> before)
    {
        var id = number?.ToString(CultureInfo.InvariantCulture) ?? $"row {before.Count + 1}";
        return before.Exists(count => count.Id == id) ? $"{id} (row {before.Count + 1})" : id;
    }

    private static void LeaveOut(PageNotes notes, string list)
    {
        var charges = notes.Rows(list + ".charges").Select(row => $"{notes.Text(row + ".number") ?? "?"}. {notes.Text(row + ".description")}".TrimEnd());
        notes.Warn("unexpected", $"Left out, because they are charges of {notes.Text(list + ".name") ?? "somebody the page does not name"}: {string.Join(", ", charges)}.");
    }

    private static string? Grade(string? level) =>
        level is not null && Array.Exists(Grades, grade => level.Contains(grade, StringComparison.OrdinalIgnoreCase)) ? level.ToLowerInvariant() : null;

    private static void Flag(PageNotes notes, Count count, Charge charge)
    {
        if (count.Number is 999)
        {
            notes.Warn("unexpected", $"{count.Name} has the number the court gives to a charge that was never filed. Check what became of it.", count["number"]);
        }
        else if (count.Number is null || count.Id.Contains('('))
        {
            notes.Warn("unexpected", count.Number is null ? "A charge has no number." : $"The page gives the number {count.Number} to several charges.", count["number"]);
        }

        if (charge.Level is null)
        {
            notes.Warn(charge.LevelText is null ? "missing" : "unread", charge.LevelText is null ? $"{count.Name} has no level." : $"{count.Name} has a level that is not known: {charge.LevelText}", count["level"]);
        }

        if (charge.Statute is null || !charge.Statute.Any(char.IsAsciiDigit))
        {
            notes.Warn(charge.Statute is null ? "missing" : "unread", charge.Statute is null ? $"{count.Name} has no statute." : $"{count.Name} has a statute without a number: {charge.Statute}", count["statute"]);
        }

        if (!notes.Has(count.Row + ".date"))
        {
            notes.Warn("missing", $"{count.Name} has no date.", count["offenseOn"]);
        }

        if (charge.Description is null)
        {
            notes.Warn("missing", $"{count.Name} has no words for the offense.", count["description"]);
        }
    }
}
