using System.Globalization;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>One table of a case file: a person's record, and the answers expected for each charge. See <c>tests/cases/README.md</c>.</summary>
/// <param name="Claim">The heading the table stands under.</param>
/// <param name="Expected">For each charge, the answers by section.</param>
public sealed record LawCase(
    string Claim,
    DateOnly AsOf,
    Record Record,
    IReadOnlyList<(string CaseNumber, string ChargeId, IReadOnlyDictionary<string, string> Answers)> Expected)
{
    /// <summary>The cases of one file, in order.</summary>
    public static IEnumerable<LawCase> ReadFile(string text, Jurisdiction state)
    {
        string claim = "", client = "";
        DateOnly? day = null;
        List<string[]> table = [];
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Append(""))
        {
            if (line.StartsWith('|'))
            {
                table.Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
                continue;
            }

            if (table.Count > 0)
            {
                yield return new LawTable(table[0], state.Id, state.Law.Facts).Read(claim, day ?? throw new FormatException($"\"{claim}\" names no day."), client, table.Skip(2));
                table = [];
            }

            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (claim, client, day) = (line[3..], "", null);
            }
            else if (line.StartsWith("Day:", StringComparison.Ordinal))
            {
                day = LawTable.Day(line[4..]);
            }
            else if (line.StartsWith("Client:", StringComparison.Ordinal))
            {
                client = line[7..];
            }
        }
    }
}

/// <summary>Reads the rows of a table by its headings.</summary>
public sealed class LawTable(string[] headings, string state, IReadOnlyList<FactSummary> facts)
{
    private static readonly string[] Known =
        ["docket", "status", "type", "court", "county", "balance", "count", "charge", "statute", "level", "offense", "outcome", "words", "disposed", "sentence", "facts"];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public LawCase Read(string claim, DateOnly asOf, string client, IEnumerable<string[]> rows)
    {
        var read = rows.Select((cells, index) => Row(cells, index)).ToArray();
        var cases = read.GroupBy(row => row.Docket).Select(docket => new Case(
            docket.Key,
            Court: First(docket, "court"),
            County: First(docket, "county"),
            CaseType: First(docket, "type"),
            Status: First(docket, "status") is { } status ? Enum.Parse<CaseStatus>(status, ignoreCase: true)
                : docket.Any(row => row.Charge.Disposition?.Outcome == DispositionOutcome.Pending) ? CaseStatus.Open : CaseStatus.Closed,
            BalanceDue: First(docket, "balance") is { } balance ? decimal.Parse(balance, CultureInfo.InvariantCulture) : null,
            Facts: Facts("case", string.Join(",", docket.Select(row => row.Cells.GetValueOrDefault("facts")))),
            Charges: [.. docket.Select(row => row.Charge)]));
        var (born, given) = Client(client);
        return new LawCase(
            claim,
            asOf,
            new Record(state, new Person(new PersonName("Maple, Casey Q."), DateOfBirth: born, Facts: Facts("person", given)), [.. cases], Facts: Facts("record", given)),
            [.. read.Select(row => (row.Docket, row.Charge.Id, (IReadOnlyDictionary<string, string>)row.Cells.Where(cell => !Known.Contains(cell.Key)).ToDictionary()))]);
    }

    private (string Docket, Charge Charge, Dictionary<string, string> Cells) Row(string[] row, int index)
    {
        var cells = headings.Zip(row).Where(pair => pair.Second is not "").ToDictionary(pair => pair.First, pair => pair.Second);
        var outcome = cells.GetValueOrDefault("outcome");
        var disposed = cells.TryGetValue("disposed", out var day) ? Day(day) : (DateOnly?)null;
        var words = cells.GetValueOrDefault("words");
        return (
            cells.GetValueOrDefault("docket") ?? "101-1-19 Cncr",
            new Charge(
                cells.GetValueOrDefault("count") ?? (index + 1).ToString(CultureInfo.InvariantCulture),
                Description: cells.GetValueOrDefault("charge"),
                Statute: cells.GetValueOrDefault("statute"),
                LevelText: cells.GetValueOrDefault("level"),
                OffenseOn: cells.TryGetValue("offense", out var offense) ? Day(offense) : null,
                Disposition: outcome is null && words is null && disposed is null ? null
                    : new Disposition(outcome is null ? null : Enum.Parse<DispositionOutcome>(outcome.Replace("-", ""), ignoreCase: true), words, disposed),
                Sentence: cells.TryGetValue("sentence", out var sentence) ? new Sentence(sentence) : null,
                Facts: Facts("charge", cells.GetValueOrDefault("facts") ?? "")),
            cells);
    }

    private static string? First(IEnumerable<(string Docket, Charge Charge, Dictionary<string, string> Cells)> rows, string column) =>
        rows.Select(row => row.Cells.GetValueOrDefault(column)).FirstOrDefault(cell => cell is not null);

    private static (DateOnly? Born, string Facts) Client(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var born = parts.FirstOrDefault(part => part.StartsWith("born ", StringComparison.Ordinal));
        return (born is null ? null : Day(born[5..]), string.Join(",", parts.Where(part => part != born)));
    }

    /// <summary>The facts of one scope, out of a list such as <c>completed 2021-06-01, paid, pendingCharge no</c>.</summary>
    private Dictionary<string, JsonElement> Facts(string scope, string text)
    {
        var given = new Dictionary<string, JsonElement>();
        foreach (var part in Words(text))
        {
            var (name, value) = part.Split(' ', 2) is [var first, var second] ? (first, second) : throw new FormatException($"\"{part}\" is no fact and its answer.");
            var fact = facts.FirstOrDefault(one => one.Fact == name) ?? throw new FormatException($"The law knows no fact {name}.");
            if (fact.Scope == scope)
            {
                given[name] = value switch
                {
                    "yes" => JsonSerializer.SerializeToElement(true),
                    "no" => JsonSerializer.SerializeToElement(false),
                    _ when fact.Kind == "year" => JsonSerializer.SerializeToElement(int.Parse(value, CultureInfo.InvariantCulture)),
                    _ => JsonSerializer.SerializeToElement(value),
                };
            }
        }

        return given;
    }

    private IEnumerable<string> Words(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part switch
        {
            "paid" => [.. new[] { "restitutionOwed", "surchargeOwed" }.Where(name => facts.Any(fact => fact.Fact == name)).Select(name => $"{name} no")],
            ['c', 'o', 'm', 'p', 'l', 'e', 't', 'e', 'd', ' ', .. var day] => [$"sentenceCompletedOn {day}"],
            _ => new[] { part },
        });
}
