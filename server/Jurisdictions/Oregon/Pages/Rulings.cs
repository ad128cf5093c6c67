using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>All that the court's orders say, joined to the client's counts by number, and by the offense's words where numbers repeat.</summary>
internal sealed class Rulings
{
    private readonly Dictionary<Count, List<Ruling>> byCount = [];
    private readonly IReadOnlyList<Count> counts;
    private readonly HashSet<int> othersNumbers;
    private readonly PageNotes notes;

    public Rulings(PageNotes notes, Client client, IReadOnlyList<Count> counts)
    {
        this.notes = notes;
        this.counts = counts;
        othersNumbers = [.. notes.Rows("defendants").Where(list => client.Is(notes.Text(list + ".name")) is not true)
            .SelectMany(list => notes.Rows(list + ".charges")).Select(row => int.TryParse(notes.Text(row + ".number"), out var number) ? number : -1)];
        foreach (var orders in Ruling.All(notes, client).Where(ruling => ruling.IsClients is not false).GroupBy(ruling => (ruling.Order, ruling.Number)))
        {
            Join([.. orders]);
        }
    }

    public IReadOnlyList<Ruling> Of(Count count, OrderKind kind) =>
        [.. byCount.GetValueOrDefault(count, []).Where(ruling => ruling.Kind == kind && ruling.Text is not null)];

    /// <summary>Everything said of the client's counts.</summary>
    public IEnumerable<Ruling> All => byCount.Values.SelectMany(rulings => rulings).Distinct();

    /// <summary>The newest of several, an amended one after the one it amends; the page's order counts only where nothing else tells.</summary>
    public static IReadOnlyList<Ruling> InTime(IEnumerable<Ruling> rulings) =>
        [.. rulings.DistinctBy(ruling => (string.Join('\n', ruling.Lines), ruling.On)).OrderBy(ruling => ruling.On ?? DateOnly.MinValue).ThenBy(ruling => ruling.Amends)];

    // What one order says of one number: several lines where the page gives the number to several charges.
    private void Join(List<Ruling> said)
    {
        var numbered = counts.Where(count => count.Number is not null && count.Number == said[0].Number).ToList();
        foreach (var ruling in said)
        {
            var named = numbered.Where(count => SameWords(count, ruling)).ToList();
            var fitting = named.Count > 0 || numbered.Count > 1 ? named : numbered;
            var sameWords = said.Where(other => NameWords.Same(other.Description, ruling.Description)).ToList();
            if (ruling.IsClients is null && othersNumbers.Contains(ruling.Number ?? -1) && named.Count == 0)
            {
                continue;
            }

            if (fitting.Count == 1)
            {
                Add(fitting[0], ruling);
            }
            else if (fitting.Count > 1 && fitting.Count == sameWords.Count)
            {
                Add(fitting[sameWords.IndexOf(ruling)], ruling);
            }
            else if (ruling.Text is not null && (ruling.IsClients is true || fitting.Count > 1))
            {
                notes.Warn("unread", $"{ruling.Title} for a charge that could not be told from the others: {ruling.Number}. {ruling.Description}: {ruling.Dated}");
            }
        }
    }

    private void Add(Count count, Ruling ruling)
    {
        if (!byCount.TryGetValue(count, out var known))
        {
            byCount[count] = known = [];
        }

        known.Add(ruling);
        if (ruling.Text is not null && ruling.Description is not null && !SameWords(count, ruling))
        {
            notes.Warn("unexpected", $"{count.Name} is “{count.Description}” among the charges and “{ruling.Description}” under {ruling.Title}. Check which charge was decided.", count["description"]);
        }
    }

    private static bool SameWords(Count count, Ruling ruling) => NameWords.Same(count.Description, ruling.Description);
}
