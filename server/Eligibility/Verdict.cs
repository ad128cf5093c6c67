using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>What one condition comes to for one charge, why, and what would settle it.</summary>
public sealed record Verdict(Answer Answer, string Text)
{
    /// <summary>The first day the condition holds: in the past when it does, in the future when it will.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whether a No can still be mended by something other than time, such as a payment.</summary>
    public bool OnHold { get; init; }

    /// <summary>Facts that would settle an answer that is not known, or mend one that is on hold.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Facts that were presumed.</summary>
    public IReadOnlyList<Question> Confirm { get; init; } = [];

    /// <summary>What the answer rests on.</summary>
    public IReadOnlyList<Reason> Because { get; init; } = [];

    /// <summary>Whether the condition fails whatever happens.</summary>
    public bool FailsForGood => Answer == Answer.No && From is null && !OnHold;

    /// <summary>The opposite answer, on the same grounds.</summary>
    public Verdict Negate() => this with { Answer = Answers.Not(Answer), From = null, OnHold = false };

    public static Verdict Yes(string text, DateOnly? from = null) => new(Answer.Yes, text) { From = from };

    public static Verdict No(string text) => new(Answer.No, text);

    /// <summary>No today, yes from a day that is known.</summary>
    public static Verdict NotYet(string text, DateOnly from) => new(Answer.No, text) { From = from };

    /// <summary>No until something happens that no calendar can tell.</summary>
    public static Verdict Hold(string text, params IReadOnlyList<Question> questions) => new(Answer.No, text) { OnHold = true, Questions = questions };

    public static Verdict Unknown(string text, params IReadOnlyList<Question> questions) => new(Answer.Unknown, text) { Questions = questions };

    /// <summary>Yes, on a fact that practice presumes and someone must confirm.</summary>
    public static Verdict Presumed(string text, params IReadOnlyList<Question> confirm) => new(Answer.Yes, text) { Confirm = confirm };

    /// <summary>All of them together, as one.</summary>
    public static Verdict All(string text, params IReadOnlyList<Verdict> parts)
    {
        if (parts.FirstOrDefault(part => part.FailsForGood) is { } failing)
        {
            return failing;
        }

        // A question still open outlasts a day that is known.
        var answer = parts.Any(part => part.Answer == Answer.Unknown) ? Answer.Unknown : parts.Min(part => part.Answer);
        return new Verdict(answer, text)
        {
            From = parts.Max(part => part.From),
            OnHold = parts.Any(part => part.OnHold),
            Questions = [.. parts.SelectMany(part => part.Questions)],
            Confirm = [.. parts.SelectMany(part => part.Confirm)],
        };
    }
}
