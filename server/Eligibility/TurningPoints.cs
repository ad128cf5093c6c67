using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Records;

namespace RecordClearance.Eligibility;

/// <summary>Finds the single facts that would change the answer for a charge, by trying each plausible other value with the law itself.</summary>
public static class TurningPoints
{
    private static readonly string[] Outcomes = ["convicted", "dismissed", "acquitted", "pending"];
    private static readonly string[] Levels = ["violation", "misdemeanor", "felony"];

    /// <summary>What is not known comes first; then what the record says already.</summary>
    public static IReadOnlyList<TurningPoint> Of(Jurisdiction state, Record record, DateOnly asOf, ChargeKey charge)
    {
        var answer = Best(state, record, asOf, charge);
        return
        [
            .. from tried in Trials(state.Law, record, charge)
               let now = RecordEdits.ValueAt(record, tried.Path)
               where now is not { } known || !JsonElement.DeepEquals(known, tried.Value)
               let other = Best(state, With(record, tried.Path, tried.Value), asOf, charge)
               where !Same(answer, other)
               orderby now is null ? 0 : 1
               select new TurningPoint(tried.Path, tried.Ask, now, tried.Value, other, tried.Proof),
        ];
    }

    /// <summary>Yes-or-no facts and choices of the state's list, and how the charge ended and was graded. Days and amounts have no other value that is plausible by itself.</summary>
    private static IEnumerable<(string Path, string Ask, string? Proof, JsonElement Value)> Trials(LawSummary law, Record record, ChargeKey charge)
    {
        foreach (var fact in law.Facts)
        {
            var name = RecordPath.Escape(fact.Fact);
            var path = fact.Scope switch
            {
                "record" => RecordPath.Fact(fact.Fact),
                "person" => "/person/facts/" + name,
                "case" => RecordPath.Case(charge.CaseNumber, "facts/" + name),
                _ => RecordPath.Charge(charge.CaseNumber, charge.ChargeId, "facts/" + name),
            };
            var values = fact.Kind == "yes-no" ? [Json(true), Json(false)] : (fact.Choices ?? []).Select(Json);
            foreach (var value in values)
                yield return (path, fact.Ask, fact.Proof, value);
        }
        foreach (var outcome in Outcomes)
            yield return (RecordPath.Charge(charge.CaseNumber, charge.ChargeId, "disposition/outcome"), "How did the charge end?", "Certified docket or judgment", Json(outcome));
        foreach (var level in Levels)
            yield return (RecordPath.Charge(charge.CaseNumber, charge.ChargeId, "level"), "How was the charge graded?", "Certified docket or charging document", Json(level));
        if (record.Cases.First(found => found.CaseNumber == charge.CaseNumber).BalanceDue > 0)
            yield return (RecordPath.Case(charge.CaseNumber, "balanceDue"), "What is owed in this case?", "Receipt or the court's account", Json(0));
    }

    private static Record With(Record record, string path, JsonElement value) =>
        RecordEdits.Apply(record, [new Edit("", path, value, null, "", default, null, Undone: false)]);

    private static RemedyFinding? Best(Jurisdiction state, Record record, DateOnly asOf, ChargeKey charge) =>
        state.Judge(record, asOf).Charges.FirstOrDefault(found => found.CaseNumber == charge.CaseNumber && found.ChargeId == charge.ChargeId) is { Best: { } at } found ? found.Remedies[at] : null;

    private static bool Same(RemedyFinding? one, RemedyFinding? other) =>
        (one?.Rule, one?.Outcome, one?.EligibleOn) == (other?.Rule, other?.Outcome, other?.EligibleOn);

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
