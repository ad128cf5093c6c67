using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>What was given for a charge and could not be read. It is asked again before any answer for that charge rests on it.</summary>
public sealed class Unread(Record record, IReadOnlyDictionary<string, Fact> known)
{
    /// <param name="facts">The facts of the record, of the case and of the charge.</param>
    public IReadOnlyList<Question> Of(string caseNumber, string chargeId, params ReadOnlySpan<Facts> facts)
    {
        List<Question>? questions = null;
        foreach (var given in facts)
        {
            foreach (var question in given.Unread(known))
            {
                (questions ??= []).Add(question);
            }
        }

        if (record.Unread is { Count: > 0 } values)
        {
            var charge = RecordPath.Charge(caseNumber, chargeId, "");
            (questions ??= []).AddRange(values.Where(value => value.Path.StartsWith(charge, StringComparison.Ordinal)).Select(Ask));
        }

        return questions ?? (IReadOnlyList<Question>)[];
    }

    /// <summary>Whether the value at a place was given and could not be read.</summary>
    public bool Has(string path) => record.Unread?.Any(value => value.Path == path) ?? false;

    private static Question Ask(UnreadValue value)
    {
        var steps = RecordPath.Steps(value.Path);
        return new(steps is [.., var owner, "on"] ? owner + "On" : steps[^1], value.Path, "What day is right here? The one given is none of the calendar.", "date");
    }
}
