using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>The counts of a docket, each joined to its arrest, plea, disposition and sentence.</summary>
internal static class Charges
{
    public static List<Charge> Of(PageNotes notes, string caseNumber, CaseStatus status)
    {
        var decisions = new Decisions(notes, caseNumber, severalDefendants: Parties.Defendants(notes).Count > 1);
        var charges = new List<Charge>();
        foreach (var row in notes.Rows("charges"))
        {
            var number = Number(notes, row);
            var id = Id(number, charges);
            var count = new Count(row, number, notes.Text(row + ".description"), new ChargePath(caseNumber, id));
            charges.Add(One(notes, count, decisions, status));
        }

        decisions.WarnOfUnlisted();
        return charges;
    }

    private static Charge One(PageNotes notes, Count count, Decisions decisions, CaseStatus status)
    {
        var (row, number, description, path) = count;
        notes.Trace(row + ".number", path["number"]);
        notes.Text(row + ".description", path["description"]);
        var reported = Arrest.Reported(notes, count);
        var arrest = Arrest.Of(notes, count, reported);
        var grade = notes.Text(row + ".degree", path["levelText"]);
        WarnIfAmended(notes, count);
        return new(
            path.Id,
            number,
            description,
            notes.Text(row + ".statute", path["statute"]),
            grade,
            Level(notes, grade, count),
            notes.Date(row + ".offenseDate", path["offenseOn"]),
            arrest.On,
            notes.Date(row + ".filedDate", path["filedOn"]),
            arrest.Agency,
            decisions.Plea(count),
            decisions.Disposition(count, status),
            decisions.Sentence(count),
            CitationNumber: notes.Text(row + ".citation", path["citationNumber"]),
            ArrestControlNumber: arrest.ControlNumber,
            ReportedBy: reported);
    }

    private static int? Number(PageNotes notes, string row) =>
        int.TryParse(notes.Text(row + ".number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Two defendants on one docket may each have a count 1.
    private static string Id(int? number, List<Charge> before)
    {
        var id = number?.ToString(CultureInfo.InvariantCulture) ?? $"row {before.Count + 1}";
        return before.Exists(charge => charge.Id == id) ? $"{id} (row {before.Count + 1})" : id;
    }

    private static string? Level(PageNotes notes, string? grade, Count count)
    {
        var level = VermontGrades.Read(grade);
        notes.Trace(count.Row + ".degree", level is null ? null : count.Path["level"]);
        if (grade is not null && level is null)
        {
            notes.Warn("unread", $"{count.Name} has a degree that is not known: {grade}", count.Path["level"]);
        }

        return level;
    }

    private static void WarnIfAmended(PageNotes notes, Count count)
    {
        if ((notes.Text(count.Row + ".original") ?? notes.Text(count.Row + ".amended")) is { } other)
        {
            notes.Warn("unexpected", $"{count.Name} was amended; the page also shows: {other}. Check which charge was disposed of.", count.Path["description"]);
        }
    }
}

/// <summary>One row of the offense table.</summary>
internal sealed record Count(string Row, int? Number, string? Description, ChargePath Path)
{
    public string Name => Number is null ? "A charge without a number" : $"Count {Number}";
}

/// <summary>Paths of one charge's values.</summary>
internal sealed record ChargePath(string CaseNumber, string Id)
{
    public string this[string value] => RecordPath.Charge(CaseNumber, Id, value);
}
