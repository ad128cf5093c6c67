using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Petitions;

/// <summary>Collects what the papers need and nobody has given, each once, with the petitions that need it.</summary>
internal sealed class MissingFacts
{
    private readonly List<MissingFact> _missing = [];

    public IReadOnlyList<MissingFact> All => _missing;

    public void Need(bool known, Fact fact, string path, string petition)
    {
        var question = fact.At(path);
        Need(known, fact.Name, path, question.Ask, question.Kind, petition);
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
