using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The client as a person, and the attorneys who stand.</summary>
internal static partial class Parties
{
    public static Person Person(PageNotes notes, Client client)
    {
        var row = client.Row;
        var (born, facts) = Birth(notes, row);
        notes.Text(row + ".aliases", "/person/aliases");
        return new(
            NameParser.Parse(notes.Text(row + ".name", "/person/name")!.TrimEnd(',', ' ')),
            [.. client.Aliases.Select(NameParser.Parse)],
            born,
            Addresses(notes, row),
            notes.Text(row + ".sex", "/person/sex"),
            notes.Text(row + ".race", "/person/race"),
            StateId: notes.Text(row + ".stateId", "/person/stateId"),
            Facts: facts);
    }

    public static IReadOnlyList<string> Aliases(PageNotes notes, string row) =>
    [
        .. KnownAs().Split(notes.Text(row + ".aliases") ?? "").Select(name => name.Trim(' ', ','))
            .Where(name => name.Length > 0).DistinctBy(name => name.ToUpperInvariant()),
    ];

    /// <summary>The client's attorneys and those of the other side; struck out are those who withdrew.</summary>
    public static List<Counsel> Counsel(PageNotes notes, string number, Client client)
    {
        var counsel = new List<Counsel>();
        foreach (var party in notes.Rows("parties").Where(row => row == client.Row || client.Is(notes.Text(row + ".name")) is not false))
        {
            var role = notes.Text(party + ".role");
            if (party != client.Row && role?.StartsWith("Defendant", StringComparison.OrdinalIgnoreCase) is true)
            {
                continue;
            }

            foreach (var attorney in notes.Rows(party + ".counsel").Where(row => !notes.Has(row + ".withdrawn")))
            {
                var path = RecordPath.Case(number, $"counsel/{counsel.Count}");
                if (notes.Text(attorney + ".name", path + "/name") is { } name)
                {
                    counsel.Add(new(name, role, notes.Text(attorney + ".appointment", path + "/appointment"), notes.Text(attorney + ".phone", path + "/phone")));
                }
            }
        }

        return counsel;
    }

    private static (DateOnly? Born, Dictionary<string, JsonElement>? Facts) Birth(PageNotes notes, string row)
    {
        const string year = "/person/facts/birthYear";
        if (notes.Text(row + ".dateOfBirth") is not { } text)
        {
            notes.Warn("missing", "The page shows neither a date nor a year of birth of the defendant.", "/person/dateOfBirth");
            return (null, null);
        }

        if (!Year().IsMatch(text))
        {
            return (notes.Date(row + ".dateOfBirth", "/person/dateOfBirth"), null);
        }

        notes.Trace(row + ".dateOfBirth", year);
        var born = int.Parse(text, CultureInfo.InvariantCulture);
        if (notes.Date("case.filedOn")?.Year < born)
        {
            notes.Warn("unexpected", $"The year of birth is later than the case: {text}. Ask the client.", year);
        }

        return (null, new() { ["birthYear"] = JsonSerializer.SerializeToElement(born) });
    }

    // The court pads the city: "PORTLAND       , OR 97233".
    private static Address[] Addresses(PageNotes notes, string row)
    {
        notes.Trace(row + ".address[0]", "/person/addresses");
        string[] lines = [.. notes.Texts(row + ".address").Select(line => line.Replace(" ,", ","))];
        return lines.Length > 0 ? [AddressParser.Parse(lines)] : [];
    }

    [GeneratedRegex(@"\b(?:also|now|formerly|previously) known as\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownAs();

    [GeneratedRegex("^(?:18|19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
