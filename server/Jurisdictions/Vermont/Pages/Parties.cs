using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>The people of a docket.</summary>
internal static class Parties
{
    /// <summary>The defendant's row; null when the page names none.</summary>
    public static string? Defendant(PageNotes notes)
    {
        var defendants = Defendants(notes);
        if (defendants.Count <= 1)
        {
            return defendants.FirstOrDefault();
        }

        notes.Warn("unexpected", "The docket names several defendants. Check that the person and the charges are those of your client.", "/person/name");
        var caption = Letters(notes.Text("case.caption"));
        var named = defendants.Where(row => caption.Contains(Letters(notes.Text(row + ".name")), StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? named[0] : defendants[0];
    }

    /// <summary>The rows of all defendants named.</summary>
    public static List<string> Defendants(PageNotes notes) =>
    [
        .. WithRoles(notes)
            .Where(party => party.Role?.StartsWith("Defendant", StringComparison.OrdinalIgnoreCase) is true && notes.Text(party.Row + ".name") is not null)
            .Select(party => party.Row),
    ];

    public static Person Person(PageNotes notes, string row)
    {
        var name = NameParser.Parse(notes.Text(row + ".name", "/person/name")!);
        var born = notes.Date(row + ".dateOfBirth", "/person/dateOfBirth");
        WarnOfPerson(notes, row, born);
        return new(
            name,
            [.. notes.Texts(row + ".aliases", "/person/aliases").Select(NameParser.Parse)],
            born,
            [.. notes.Rows(row + ".addresses").Select((address, index) => Address(notes, address, index)).OfType<Address>()],
            notes.Text(row + ".sex", "/person/sex"),
            notes.Text(row + ".race", "/person/race"),
            notes.Text(row + ".license", "/person/driversLicense"));
    }

    /// <summary>Attorneys, each with the role of the party they represent.</summary>
    public static List<Counsel> Counsel(PageNotes notes, string number)
    {
        var counsel = new List<Counsel>();
        foreach (var (party, role) in WithRoles(notes))
        {
            foreach (var attorney in notes.Rows(party + ".counsel"))
            {
                var path = RecordPath.Case(number, $"counsel/{counsel.Count}");
                if (notes.Text(attorney + ".name", path + "/name") is { } name)
                {
                    counsel.Add(new(
                        name,
                        role,
                        notes.Text(attorney + ".appointment", path + "/appointment"),
                        notes.Text(attorney + ".phones[0]", path + "/phone"),
                        notes.Text(attorney + ".email", path + "/email")));
                }
            }
        }

        return counsel;
    }

    private static void WarnOfPerson(PageNotes notes, string row, DateOnly? born)
    {
        if (born is null)
        {
            notes.Warn("missing", "The page shows no date of birth of the defendant. The petition needs it.", "/person/dateOfBirth");
        }

        if (notes.Has(row + ".confidential"))
        {
            notes.Warn("missing", "The court keeps the defendant's address confidential. Ask the client where papers may be sent.", "/person/addresses");
        }

        if (notes.Text(row + ".died") is { } died)
        {
            notes.Warn("unexpected", $"The page gives a date of death of the defendant: {died}", "/person/name");
        }
    }

    private static Address? Address(PageNotes notes, string row, int index)
    {
        notes.Trace(row + ".lines[0]", index == 0 ? "/person/addresses" : $"/person/addresses/{index}");
        return notes.Texts(row + ".lines") is { Count: > 0 } lines ? AddressParser.Parse(lines) : null;
    }

    // The role is printed once, beside the first party that has it.
    private static IEnumerable<(string Row, string? Role)> WithRoles(PageNotes notes)
    {
        string? role = null;
        foreach (var row in notes.Rows("parties"))
        {
            role = notes.Text(row + ".role") ?? role;
            yield return (row, role);
        }
    }

    private static string Letters(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
