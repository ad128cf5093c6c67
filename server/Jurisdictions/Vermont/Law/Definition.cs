using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>How § 7601(4) defines a qualifying crime: any misdemeanor but some, and some felonies, and what is pardoned.</summary>
/// <param name="Misdemeanor">Every one must hold for a misdemeanor to qualify.</param>
/// <param name="Felony">One must hold for a felony to qualify.</param>
/// <param name="Pardoned">Qualifies whatever the crime.</param>
public sealed record Definition(
    IReadOnlyList<Condition<VermontCharge>> Misdemeanor,
    IReadOnlyList<Condition<VermontCharge>> Felony,
    Condition<VermontCharge> Pardoned)
{
    public Verdict Decide(VermontCharge charge)
    {
        var verdict = charge switch
        {
            { Statute: { Title: "13", Section: "9" } } => Verdict.Unknown("An attempt stands or falls with the crime attempted, which the statute cited does not name.", charge.Ask(VermontFacts.QualifyingCrime)),
            { Level: "misdemeanor" } => All(charge, Misdemeanor, "misdemeanor"),
            { Level: "felony" } => Any(charge, Felony),
            _ => Either(charge, All(charge, Misdemeanor, "misdemeanor"), Any(charge, Felony)),
        };

        // What the law's own lists leave open, an attorney may settle; what they decide, no answer overrides.
        if (verdict.Answer == Answer.Unknown && charge.Facts.YesNo(VermontFacts.QualifyingCrime) is var confirmed and not Answer.Unknown)
        {
            verdict = new Verdict(confirmed, "An attorney has confirmed it.") { Because = verdict.Because };
        }

        return verdict.Answer == Answer.Yes ? verdict : OrPardoned(charge, verdict);
    }

    private Verdict OrPardoned(VermontCharge charge, Verdict verdict)
    {
        var pardon = Pardoned.Decide(charge);
        return pardon.Answer == Answer.Yes ? pardon
            : verdict.Answer == Answer.No ? verdict with { Text = $"{verdict.Text} Only a pardon would change that.", Confirm = pardon.Confirm, Because = [.. verdict.Because, Pardoned.Explain(pardon)] }
            : verdict;
    }

    private static Verdict All(VermontCharge charge, IReadOnlyList<Condition<VermontCharge>> conditions, string kind)
    {
        var parts = conditions.Select(condition => (Condition: condition, Verdict: condition.Decide(charge))).ToArray();
        var answer = parts.Min(part => part.Verdict.Answer);
        var deciding = parts.Where(part => part.Verdict.Answer == answer).Select(part => part.Verdict);
        return Combine(charge, answer, answer == Answer.Yes ? $"A {kind} that no exception names." : string.Join(" ", deciding.Select(verdict => verdict.Text)), parts);
    }

    private static Verdict Any(VermontCharge charge, IReadOnlyList<Condition<VermontCharge>> conditions)
    {
        var parts = conditions.Select(condition => (Condition: condition, Verdict: condition.Decide(charge))).ToArray();
        var answer = parts.Max(part => part.Verdict.Answer);
        var deciding = parts.Where(part => part.Verdict.Answer == answer).Select(part => part.Verdict);
        return Combine(charge, answer, answer == Answer.No ? "A felony that the statute does not name." : string.Join(" ", deciding.Select(verdict => verdict.Text).Distinct()), parts);
    }

    private static Verdict Combine(VermontCharge charge, Answer answer, string text, (Condition<VermontCharge> Condition, Verdict Verdict)[] parts) => new(answer, text)
    {
        Questions = answer == Answer.Unknown ? [.. parts.SelectMany(part => part.Verdict.Questions), charge.Ask(VermontFacts.QualifyingCrime)] : [],
        Confirm = answer == Answer.Yes ? [.. parts.SelectMany(part => part.Verdict.Confirm)] : [],
        Because = [.. parts.Select(part => part.Condition.Explain(part.Verdict))],
    };

    /// <summary>The grade is not known: the answer is certain only where both grades agree.</summary>
    private static Verdict Either(VermontCharge charge, Verdict misdemeanor, Verdict felony) =>
        misdemeanor.Answer == felony.Answer && misdemeanor.Answer != Answer.Unknown
            ? misdemeanor
            : Verdict.Unknown($"It depends on the grade: {charge.LevelText}.", [charge.AskLevel, .. misdemeanor.Questions, .. felony.Questions]) with { Because = misdemeanor.Because };
}
