using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Collects what the papers need and nobody has given, each once, with the petitions that need it.</summary>
internal sealed class MissingFacts
{
    private readonly List<MissingFact> _missing = [];
    private readonly IReadOnlyDictionary<string, FactSummary> _facts;

    public MissingFacts(LawSummary law) =>
        _facts = law.Facts.Concat(PaperFacts.All).GroupBy(fact => fact.Fact).ToDictionary(group => group.Key, group => group.First());

    public IReadOnlyList<MissingFact> All => _missing;

    /// <summary>A fact of the law or of the papers, in the law's own words.</summary>
    public void NeedFact(bool known, string fact, string path, string petition)
    {
        var summary = _facts.GetValueOrDefault(fact);
        Need(known, fact, path, summary?.Ask ?? $"What is the answer to \"{fact}\"?", summary?.Kind ?? "yes-no", petition);
    }

    public void Need(bool known, string fact, string? path, string ask, string kind, string petition)
    {
        if (known) return;
        var index = _missing.FindIndex(missing => missing.Fact == fact && missing.Path == path);
        if (index < 0) _missing.Add(new(fact, path, ask, kind, [petition]));
        else if (!_missing[index].Petitions.Contains(petition))
            _missing[index] = _missing[index] with { Petitions = [.. _missing[index].Petitions, petition] };
    }
}
