using System.Globalization;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Law;

/// <summary>Compares an expected answer of a case file, such as <c>eligible 2024-06-01; confirm pendingCharge</c>, with what the law gives.</summary>
public static class LawAnswer
{
    /// <summary>What is wrong; empty when everything agrees.</summary>
    public static IEnumerable<string> Disagreements(LawCase one, Findings findings, IReadOnlyList<RuleSummary> rules)
    {
        foreach (var (caseNumber, chargeId, answers) in one.Expected)
        {
            var charge = findings.Charges.Single(charge => charge.CaseNumber == caseNumber && charge.ChargeId == chargeId);
            foreach (var (section, expected) in answers)
            {
                if (section == "kinds")
                {
                    if (string.Join(", ", charge.Classification ?? []) is var kinds && kinds != expected)
                    {
                        yield return $"count {chargeId} of {caseNumber}: expected {expected}, but it is {kinds}";
                    }

                    continue;
                }

                var (finding, wanted) = section == "best"
                    ? (charge.Best is { } best ? charge.Remedies[best] : null, Best(expected, rules, one.AsOf))
                    : (charge.Remedies.FirstOrDefault(remedy => remedy.Rule == Rule(section, rules, one.AsOf)), (Rule: (string?)null, Answer: expected));
                if (Problem(finding, wanted.Rule, wanted.Answer) is { } problem)
                {
                    yield return $"count {chargeId} of {caseNumber}, {section}: expected {expected}, but {problem}{Why(finding)}";
                }
            }
        }
    }

    /// <summary>The rule in force on a day that a heading such as <c>7602(c)</c> means.</summary>
    public static string Rule(string section, IReadOnlyList<RuleSummary> rules, DateOnly asOf)
    {
        var name = Plain(section);
        var inForce = rules.Where(rule => rule.InForce <= asOf && (rule.Until is null || asOf < rule.Until)).Select(rule => (rule.Rule, Plain: Plain(rule.Rule[3..]))).ToArray();
        var named = inForce.Where(rule => rule.Plain == name || (rule.Plain.StartsWith(name + "-20", StringComparison.Ordinal) && rule.Plain.Length == name.Length + 5)).ToArray();
        var found = named is [] ? [.. inForce.Where(rule => rule.Plain.EndsWith("-" + name, StringComparison.Ordinal))] : named;
        return found is [var only] ? only.Rule : throw new FormatException($"On {asOf:yyyy-MM-dd} no rule, or more than one, is called {section}.");
    }

    private static string Plain(string section) => section.Replace(" ", "").Replace(")(", "").Replace("(", "-").Replace(")", "");

    private static (string? Rule, string Answer) Best(string expected, IReadOnlyList<RuleSummary> rules, DateOnly asOf) =>
        expected is "none" ? (null, "none") : expected.Split(' ', 2) is [var section, var answer] ? (Rule(section, rules, asOf), answer) : throw new FormatException($"best: {expected}");

    private static string? Problem(RemedyFinding? finding, string? rule, string expected)
    {
        if (expected is "none" or "not shown")
        {
            return finding is null ? null : "it is shown";
        }

        if (finding is null || (rule is not null && finding.Rule != rule))
        {
            return finding is null ? "it is not shown" : $"it is {finding.Rule}";
        }

        foreach (var part in expected.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = part.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var wrong = words[0] switch
            {
                "ask" => Missing(words, finding.Questions),
                "confirm" => Missing(words, finding.Confirm),
                var word => Outcome(word, words.ElementAtOrDefault(1), finding),
            };
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string? Outcome(string word, string? day, RemedyFinding finding)
    {
        var outcome = word switch
        {
            "eligible" => FindingOutcome.Eligible,
            "from" => FindingOutcome.EligibleOn,
            "no" => FindingOutcome.Ineligible,
            "review" => FindingOutcome.NeedsReview,
            "automatic" => FindingOutcome.Automatic,
            _ => throw new FormatException($"\"{word}\" is no answer."),
        };
        var actual = finding.EligibleOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return finding.Outcome != outcome || (day is not null && day != actual) ? $"it is {finding.Outcome} {actual}" : null;
    }

    private static string? Missing(string[] words, IReadOnlyList<Question> given) =>
        words.Skip(1).Except(given.Select(question => question.Fact)).FirstOrDefault() is { } fact ? $"{fact} is not among {string.Join(", ", given.Select(question => question.Fact))}" : null;

    private static string Why(RemedyFinding? finding) =>
        finding is null ? "" : string.Concat(finding.Reasons.Select(reason => $"\n    {(reason.Holds is null ? "?" : reason.Holds.Value ? "yes" : "no"),-4}{reason.Rule}: {reason.Text}"));
}
