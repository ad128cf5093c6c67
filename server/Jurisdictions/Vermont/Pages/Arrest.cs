using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>The arrest or citation a charge began with: by its own block, never by the day of filing.</summary>
internal sealed record Arrest(DateOnly? On, string? Agency, string? ControlNumber)
{
    public static Arrest Of(PageNotes notes, Count count, ReportingAgency? reported)
    {
        var arrests = notes.Rows(count.Row + ".arrests").Select(row => (Row: row, On: notes.Date(row + ".date"))).ToList();
        if (arrests.Select(arrest => arrest.On).Distinct().Count() > 1)
        {
            notes.Warn("unexpected", $"{count.Name} shows {arrests.Count} arrests; the earliest is used.", count.Path["arrestedOn"]);
        }

        if (arrests.Count == 0)
        {
            // Without an arrest the agency that reported the offense cited the person.
            notes.Trace(count.Row + ".reports[0].lines[0]", count.Path["agency"]);
            return new(null, reported?.Name, null);
        }

        var (first, on) = arrests.MinBy(arrest => arrest.On ?? DateOnly.MaxValue);
        notes.Trace(first + ".date", count.Path["arrestedOn"]);
        return new(on, notes.Text(first + ".agency", count.Path["agency"]), notes.Text(first + ".control", count.Path["arrestControlNumber"]));
    }

    public static ReportingAgency? Reported(PageNotes notes, Count count)
    {
        var row = count.Row + ".reports[0]";
        notes.Trace(row + ".lines[0]", count.Path["reportedBy"]);
        string[] lines = [.. notes.Texts(row + ".lines")];
        return lines switch
        {
            [] => null,
            [var name] => new(name),
            [var name, .. var address] => new(name, AddressParser.Parse(address)),
        };
    }
}
