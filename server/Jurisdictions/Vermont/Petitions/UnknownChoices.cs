using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Choices that name a charge or petition that is not there, so that none is dropped in silence.</summary>
internal static class UnknownChoices
{
    public static IEnumerable<Refusal> In(Record record, FilingChoices choices, IReadOnlyList<Petition> petitions)
    {
        HashSet<ChargeKey> known = [.. record.Cases.SelectMany(docket => docket.Charges, (docket, charge) => new ChargeKey(docket.CaseNumber, charge.Id))];
        foreach (var key in (choices.Groups ?? []).SelectMany(group => group).Concat(choices.Stipulated ?? []).Where(key => !known.Contains(key)).Distinct())
            yield return new($"Charge {key.ChargeId} of {key.CaseNumber}", "The record has no such charge.", "");
        foreach (var kind in (choices.Documents ?? []).Except(Documents.Kinds))
            yield return new($"Document {kind}", $"There is no such kind of document. There are: {string.Join(", ", Documents.Kinds)}.", "");
        if (choices.Language is not (null or "en" or "es"))
            yield return new($"Language {choices.Language}", "The letter to the client comes in English (en) and Spanish (es). It is in English.", "");
        foreach (var id in (choices.Petitions ?? []).Where(id => petitions.All(petition => petition.Plan.Id != id)))
            yield return new($"Petition {id}", "No such petition is planned any more. Its charges or their route have changed; choose again.", "");
    }
}
