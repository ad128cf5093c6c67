using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Choices that name a charge or petition that is not there, so that none is dropped in silence.</summary>
/// <param name="Kinds">Every kind of document the state has.</param>
/// <param name="Spanish">Whether the letter to the client also comes in Spanish.</param>
internal sealed record UnknownChoices(IReadOnlyList<string> Kinds, bool Spanish = false)
{
    public IEnumerable<Refusal> In(Record record, FilingChoices choices, IEnumerable<PlannedPetition> petitions)
    {
        HashSet<ChargeKey> known = [.. record.Cases.SelectMany(docket => docket.Charges, (docket, charge) => new ChargeKey(docket.CaseNumber, charge.Id))];
        foreach (var key in (choices.Groups ?? []).SelectMany(group => group).Concat(choices.Stipulated ?? []).Where(key => !known.Contains(key)).Distinct())
            yield return new($"Charge {key.ChargeId} of {key.CaseNumber}", "The record has no such charge.", "");
        foreach (var number in (choices.InPart ?? []).Where(number => record.Cases.All(docket => docket.CaseNumber != number)).Distinct())
            yield return new($"Case {number} in part", "The record has no such case.", "");
        foreach (var kind in (choices.Documents ?? []).Except(Kinds))
            yield return new($"Document {kind}", $"There is no such kind of document. There are: {string.Join(", ", Kinds)}.", "");
        if (choices.Language is { } language && !(language is "en" || language is "es" && Spanish))
            yield return new($"Language {language}", $"The letter to the client comes in English (en){(Spanish ? " and Spanish (es)" : "")}. It is in English.", "");
        foreach (var id in (choices.Petitions ?? []).Where(id => petitions.All(petition => petition.Id != id)))
            yield return new($"Petition {id}", "No such petition is planned any more. Its charges or their route have changed; choose again.", "");
    }
}
