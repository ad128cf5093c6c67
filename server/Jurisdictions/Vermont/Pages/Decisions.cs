using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Vermont.Pages;

/// <summary>Pleas, dispositions and sentences, joined to their charge by the count's number.</summary>
internal sealed class Decisions
{
    private static readonly string[] PleaWords = ["Not Guilty", "Guilty", "Nolo", "No Contest"];

    private readonly PageNotes notes;
    private readonly string caseNumber;
    private readonly bool severalDefendants;
    private readonly IReadOnlyList<Decision> dispositions;
    private readonly IReadOnlyList<Decision> pleas;
    private readonly IReadOnlyList<Decision> sentences;
    private readonly HashSet<Decision> joined = [];

    public Decisions(PageNotes notes, string caseNumber, bool severalDefendants)
    {
        this.notes = notes;
        this.caseNumber = caseNumber;
        this.severalDefendants = severalDefendants;
        dispositions = Read("dispositions", "outcome");
        pleas = Read("pleas", "plea");
        sentences = Read("sentences", "lines[0]");
        foreach (var other in notes.Rows("otherDispositions").Select(row => notes.Text(row + ".text")).OfType<string>())
        {
            notes.Warn("unread", $"An entry under Dispositions was not understood: {other}");
        }
    }

    public Disposition Disposition(Count count, CaseStatus status)
    {
        var path = count.Path;
        var found = Standing(Of(dispositions, count));
        if (severalDefendants)
        {
            return OfSomeone(count, found);
        }

        switch (found)
        {
            case []:
                return Undecided(count, status);
            case [var one]:
                notes.Trace(one.TextField, path["disposition/outcome"]);
                notes.Trace(one.TextField, path["disposition/text"]);
                notes.Trace(one.DateField, path["disposition/on"]);
                return new(Outcome(count, one), one.Text, one.On);
            default:
                notes.Trace(found[0].TextField, path["disposition/text"]);
                notes.Warn("unexpected", $"{count.Name} has {found.Count} dispositions that do not agree. Say which one stands.", path["disposition/outcome"]);
                return new(DispositionOutcome.Unknown, string.Join("; ", found.Select(one => $"{one.Text} ({one.On:yyyy-MM-dd})")), null);
        }
    }

    public Plea? Plea(Count count)
    {
        // A later plea replaces an earlier one.
        var plea = Of(pleas, count).OrderBy(one => one.On ?? DateOnly.MinValue).LastOrDefault() ?? OnlyCountsPlea();
        if (plea is null)
        {
            return null;
        }

        notes.Trace(plea.TextField, count.Path["plea/text"]);
        notes.Trace(plea.DateField, count.Path["plea/on"]);
        return new(plea.Text, plea.On);
    }

    public Sentence? Sentence(Count count)
    {
        var found = Of(sentences, count);
        if (found.Count == 0)
        {
            return null;
        }

        notes.Trace(found[0].TextField, count.Path["sentence/text"]);
        notes.Trace(found[^1].DateField, count.Path["sentence/imposedOn"]);
        var lines = found.SelectMany(one => notes.Texts(one.Row + ".lines"));
        return new(string.Join("; ", lines), found.Max(one => one.On));
    }

    /// <summary>A decision whose count the page does not list is said, not lost.</summary>
    public void WarnOfUnlisted()
    {
        foreach (var decision in dispositions.Concat(pleas).Concat(sentences).Where(one => !joined.Contains(one)))
        {
            notes.Warn("unexpected", $"The page decides count {decision.Number}, which is not among its charges: {decision.Text}", RecordPath.Case(caseNumber, "charges"));
        }
    }

    // One replaces the others only where the page itself says so.
    private static List<Decision> Standing(List<Decision> found) =>
        found.FindAll(one => one.Amends) is [var last] && found.TrueForAll(one => one.On <= last.On) ? [last] : found;

    private DispositionOutcome Outcome(Count count, Decision one)
    {
        var outcome = VermontDispositions.Outcome(one.Text);
        if (outcome is DispositionOutcome.Unknown)
        {
            notes.Warn("unread", $"{count.Name} ended with words that are not known: {one.Text}", count.Path["disposition/outcome"]);
        }

        return outcome;
    }

    // The page does not say whose count it is, and the law would read the court's words: they go into the warning, not into the charge.
    private Disposition OfSomeone(Count count, List<Decision> found)
    {
        var words = found is [] ? "no disposition" : string.Join("; ", found.Select(one => $"{one.Text} ({one.On:yyyy-MM-dd})"));
        notes.Warn(
            "unexpected",
            $"{count.Name}, {count.Description ?? "without a description"}: the docket names several defendants and does not say whose count it is. The page shows {words}. Say how it ended for your client, or leave it out if it is another's.",
            count.Path["disposition/outcome"]);
        return new(DispositionOutcome.Unknown);
    }

    private Disposition Undecided(Count count, CaseStatus status)
    {
        if (status is CaseStatus.Open)
        {
            return new(DispositionOutcome.Pending);
        }

        notes.Warn("missing", $"The page has no disposition for {count.Name.ToLowerInvariant()}, and the case is not open.", count.Path["disposition/outcome"]);
        return new(DispositionOutcome.Unknown);
    }

    // Converted dockets give pleas as events without a count: clear only where there is a single one.
    private Decision? OnlyCountsPlea() =>
        notes.Rows("charges").Count != 1 ? null : notes.Rows("events")
            .Where(row => !notes.Has(row + ".struck") && PleaIn(notes.Text(row + ".name")) is not null)
            .Select(row => new Decision(row, null, row + ".name", PleaIn(notes.Text(row + ".name")), row + ".date", notes.Date(row + ".date")))
            .OrderBy(one => one.On ?? DateOnly.MinValue)
            .LastOrDefault();

    // "Not Guilty Plea", but not "Change of Plea".
    private static string? PleaIn(string? happened) =>
        happened is not null && happened.EndsWith(" Plea", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(PleaWords, word => happened.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ? happened[..^" Plea".Length]
            : null;

    // The same words on the same day are one decision printed twice.
    private List<Decision> Of(IReadOnlyList<Decision> decisions, Count count)
    {
        var found = decisions.Where(one => one.Number is not null && one.Number == count.Number && IsFor(one, count)).ToList();
        joined.UnionWith(found);
        return [.. found.DistinctBy(one => (one.Text, one.On))];
    }

    // Co-defendants share count numbers; there the offense's words must agree as well.
    private bool IsFor(Decision one, Count count) =>
        notes.Rows("charges").Count(row => notes.Text(row + ".number") == notes.Text(count.Row + ".number")) == 1
        || (notes.Text(one.Row + ".description") is { } words && words == count.Description);

    private List<Decision> Read(string group, string text) =>
    [
        .. notes.Rows(group).Where(row => !notes.Has(row + ".struck")).SelectMany(row => notes.Rows(row + ".charges").Select(charge =>
            new Decision(
                charge,
                int.TryParse(notes.Text(charge + ".count"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                $"{charge}.{text}",
                notes.Text($"{charge}.{text}"),
                row + ".date",
                notes.Date(row + ".date"),
                notes.Has(row + ".amended")))),
    ];
}

/// <summary>What one event says of one count.</summary>
/// <param name="Amends">Whether the page says it replaces an earlier one.</param>
internal sealed record Decision(string Row, int? Number, string TextField, string? Text, string DateField, DateOnly? On, bool Amends = false);
