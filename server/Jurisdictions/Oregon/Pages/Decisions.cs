using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>How a count ended, what was pleaded and what was imposed.</summary>
internal sealed class Decisions(PageNotes notes, Rulings rulings)
{
    public Disposition Disposition(Count count)
    {
        var found = Rulings.InTime(rulings.Of(count, OrderKind.Disposition));
        // "Probation Violation - Found in Violation" says how probation went, not how the charge ended.
        var ends = found.Where(ruling => found.Count == 1 || !Revocation.IsAboutProbation(ruling.Text!)).ToList();
        if (ends.Count == 0)
        {
            return Elsewhere(count);
        }

        var last = ends[^1];
        var differing = ends.SkipLast(1).Where(ruling => !SaysSame(ruling, last)).ToList();
        if (differing.Exists(ruling => ruling.On is null || last.On is null || (ruling.On == last.On && ruling.Amends == last.Amends)))
        {
            var all = string.Join("; ", ends.Select(ruling => ruling.Dated));
            notes.Trace(last.TextField, count["disposition/text"]);
            notes.Warn("unexpected", $"{count.Name} has dispositions that do not agree, and no date says which is the last: {all}. Say which one stands.", count["disposition/outcome"]);
            return new(DispositionOutcome.Unknown, all);
        }

        if (differing.Count > 0)
        {
            notes.Warn("unexpected", $"{count.Name} was decided more than once. {last.Dated} is the latest and was taken; before it: {string.Join("; ", differing.Select(ruling => ruling.Dated))}.", count["disposition/outcome"]);
        }

        return From(count, last);
    }

    public Plea? Plea(Count count)
    {
        if (Rulings.InTime(rulings.Of(count, OrderKind.Plea)) is not [.., var last])
        {
            return null;
        }

        notes.Trace(last.TextField, count["plea/text"]);
        notes.Trace(last.DateField, count["plea/on"]);
        return new(last.Text, last.On);
    }

    /// <summary>The first sentence's day, with the words of all.</summary>
    public Sentence? Sentence(Count count)
    {
        var found = Rulings.InTime(rulings.Of(count, OrderKind.Sentence));
        if (found.Count == 0)
        {
            return null;
        }

        var first = found.FirstOrDefault(ruling => ruling.On is not null) ?? found[0];
        notes.Trace(found[0].TextField, count["sentence/text"]);
        notes.Trace(first.DateField, count["sentence/imposedOn"]);
        var text = found.Count == 1 ? string.Join(' ', found[0].Lines) : string.Join("; ", found.Select(ruling => $"{ruling.Title}: {ruling.Dated}"));
        return new(text, first.On);
    }

    // A case carried over from an older system may keep the ruling in the judgment: "Converted Disposition: Dismissed".
    private Disposition Elsewhere(Count count)
    {
        foreach (var ruling in Rulings.InTime(rulings.Of(count, OrderKind.Sentence)).Reverse())
        {
            for (var line = 0; line < ruling.Lines.Count; line++)
            {
                if (!ruling.Lines[line].StartsWith("Converted", StringComparison.OrdinalIgnoreCase)
                    && OregonDispositions.Outcome(ruling.Lines[line]) is var outcome and not DispositionOutcome.Unknown)
                {
                    Trace(count, $"{ruling.Row}.lines[{line}]", ruling);
                    notes.Warn("unexpected", $"{count.Name} has no disposition of its own; this was found under {ruling.Title}: {ruling.Dated}. Check it.", count["disposition/outcome"]);
                    return new(outcome, ruling.Lines[line], ruling.On);
                }
            }
        }

        notes.Warn("missing", $"The page has no disposition for {count.Name.ToLowerInvariant()}. Say how the charge ended, or that it is pending.", count["disposition/outcome"]);
        return new(DispositionOutcome.Unknown);
    }

    private Disposition From(Count count, Ruling ruling)
    {
        Trace(count, ruling.TextField, ruling);
        var outcome = OregonDispositions.Outcome(ruling.Text);
        if (outcome is DispositionOutcome.Unknown)
        {
            notes.Warn("unread", $"{count.Name} has a disposition that is not known: {ruling.Text}. Say what it means.", count["disposition/outcome"]);
        }

        if (ruling.On is null)
        {
            notes.Warn("missing", $"The disposition of {count.Name.ToLowerInvariant()} has no date that could be read.", count["disposition/on"]);
        }

        if (ruling.Lines.Count > 1)
        {
            notes.Warn("unread", $"The disposition of {count.Name.ToLowerInvariant()} says more, which is not read: {string.Join(' ', ruling.Lines.Skip(1))}", count["disposition/text"]);
        }

        return new(outcome, ruling.Text, ruling.On);
    }

    private void Trace(Count count, string field, Ruling ruling)
    {
        notes.Trace(field, count["disposition/outcome"]);
        notes.Trace(field, count["disposition/text"]);
        notes.Trace(ruling.DateField, count["disposition/on"]);
    }

    private static bool SaysSame(Ruling one, Ruling other) => string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase) && one.On == other.On;
}
