using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>From findings to petitions: which, together with what, what is missing, what stays behind, and what each paper says.</summary>
internal static class VermontPlanner
{
    public static Filing Prepare(FilingRequest request, Findings findings, LawSummary law)
    {
        var choices = request.Choices ?? new FilingChoices();
        var choice = RouteChoice.Make(request.Record, findings, choices);
        var grouping = Grouping.Of(choice.Routes, choices.Groups);
        var convictions = new Convictions(new VermontRecord(request.Record, request.AsOf));
        List<Petition> petitions = [.. grouping.Petitions.Select(routes => Petition.Of(routes, request.Record, convictions))];
        List<Petition> chosen = [.. petitions.Where(petition => choices.Petitions?.Contains(petition.Plan.Id) != false)];

        var missing = new MissingFacts();
        foreach (var petition in chosen) PetitionNeeds.Ask(request, petition, missing);

        var documents = new Documents(new(request, findings.LawVersion, law.VerifiedThrough), law, choice.LeftOut);
        documents.Add(chosen);
        return new(
            new FilingPlan(
                findings.Jurisdiction, request.AsOf, findings.LawVersion, findings.Notice,
                [.. petitions.Select(petition => petition.Plan)],
                documents.Planned,
                missing.All,
                [.. choice.Refused, .. grouping.Refused, .. new UnknownChoices(Documents.Kinds, Spanish: true).In(request.Record, choices, petitions.Select(petition => petition.Plan))],
                [.. choice.LeftOut.Select(left => left.Charge)]),
            documents.Papers);
    }
}
