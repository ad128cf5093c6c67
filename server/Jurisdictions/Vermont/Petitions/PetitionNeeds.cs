using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What one petition and the papers that go with it must say, checked before any is drafted.</summary>
internal sealed class PetitionNeeds(FilingRequest request, Petition petition, MissingFacts missing)
{
    private readonly string _id = petition.Plan.Id;

    public static void Ask(FilingRequest request, Petition petition, MissingFacts missing)
    {
        PeopleNeeds.Ask(request, missing, petition.Plan.Id, VermontFacts.Telephone, "Vermont license");
        var needs = new PetitionNeeds(request, petition, missing);
        foreach (var route in petition.Routes) needs.OfCharge(route);
        if (!petition.Kind.Stipulated) needs.OfPetition();
        needs.OfWaiver();
    }

    private void OfCharge(Route route)
    {
        var (docket, charge) = (route.Case, route.Charge);
        Value(docket.County, "county", RecordPath.Case(docket.CaseNumber, "county"), "Which county's court holds this docket?");
        Value(charge.Description, "description", route.Path + "/description", "What was the offense?");
        Value(charge.OffenseOn?.ToString("O"), "offenseOn", route.Path + "/offenseOn", VermontFacts.OffenseOn.Ask, "date");
        foreach (var question in route.Finding.Confirm) Ask(question);
        if (petition.Kind.Stipulated)
        {
            Fact(Given.Text(charge.Facts, VermontFacts.IncidentNumber) is not null, VermontFacts.IncidentNumber, route.PathOf(VermontFacts.IncidentNumber));
            return;
        }
        Value(charge.Disposition?.On?.ToString("O"), "dispositionOn", route.Path + "/disposition/on", VermontFacts.DispositionOn.Ask, "date");
        if (!petition.Kind.Conviction) return;
        Fact(route.CompletedOn is not null, VermontFacts.SentenceCompletedOn, route.PathOf(VermontFacts.SentenceCompletedOn));
        if (petition.Kind.Together == Together.Incident && petition.Routes.Count > 1)
            Fact(route.Incident is not null, VermontFacts.Incident, route.PathOf(VermontFacts.Incident));
        if (MotorVehicle.Concerns(petition)) YesNo(charge.Facts, VermontFacts.CdlAtOffense, route.PathOf(VermontFacts.CdlAtOffense));
    }

    private void OfPetition()
    {
        OfRecord(VermontFacts.PendingCharge);
        if (MotorVehicle.Concerns(petition)) OfRecord(VermontFacts.CdlHolder);
        var isBefore25 = petition.Kind == PetitionKinds.SealBefore25;
        if (isBefore25) OfRecord(VermontFacts.ListedCrimeInTenYears);
        if (isBefore25) OfRecord(VermontFacts.Rehabilitated);
        if (petition.Kind.Conviction)
        {
            OfRecord(VermontFacts.OtherConvictions);
            if (Given.YesNo(request.Record.Facts, VermontFacts.OtherConvictions) == true) OfRecord(VermontFacts.MoneyOwedElsewhere);
            foreach (var charge in petition.Convictions.Undated(petition.Routes)) Ask(charge.AskOffenseOn);
            foreach (var charge in petition.Convictions.Later(petition.Routes).Where(charge => ChargeValues.Outcome(charge) is null)) Ask(charge.AskOutcome);
            // Money ordered for any crime counts, not only for those asked about.
            foreach (var docket in petition.Cases.Union(petition.Convictions.Dockets)) OfMoney(docket);
        }
        var reason = ReasonTexts.Of(petition.Routes, request.Choices) is [var first, ..] ? first : null;
        Value(reason, "interestsOfJustice", petition.Routes[0].Path, isBefore25
            ? "How has the petitioner been rehabilitated (work, family, treatment, school, service)?"
            : "Why does clearing this record serve the interests of justice?");
    }

    private void OfMoney(Case docket)
    {
        Fact(MoneyOwed.Restitution(docket) is not null, VermontFacts.RestitutionOwed, Path(docket, VermontFacts.RestitutionOwed));
        Fact(MoneyOwed.Surcharges(docket) is not null, VermontFacts.SurchargeOwed, Path(docket, VermontFacts.SurchargeOwed));
    }

    private void OfWaiver()
    {
        foreach (var docket in petition.OwingSurcharges)
        {
            OfRecord(VermontFacts.UnableToPay);
            Fact(Given.Money(docket.Facts, VermontFacts.SurchargeAmount) is not null, VermontFacts.SurchargeAmount, Path(docket, VermontFacts.SurchargeAmount));
            YesNo(docket.Facts, VermontFacts.FineOwed, Path(docket, VermontFacts.FineOwed));
            var isOwed = Given.YesNo(docket.Facts, VermontFacts.FineOwed) == true;
            Fact(!isOwed || Given.Money(docket.Facts, VermontFacts.FineAmount) is not null, VermontFacts.FineAmount, Path(docket, VermontFacts.FineAmount));
        }
    }

    private void Ask(Question question) => missing.Need(false, question.Fact, question.Path, question.Ask, question.Kind, _id);

    private void OfRecord(Fact fact) => YesNo(request.Record.Facts, fact, RecordPath.Fact(fact.Name));

    private void YesNo(IReadOnlyDictionary<string, JsonElement>? facts, Fact fact, string path) => Fact(Given.YesNo(facts, fact) is not null, fact, path);

    private void Fact(bool known, Fact fact, string path) => missing.Need(known, fact, path, _id);

    private void Value(string? value, string fact, string path, string ask, string kind = "text") =>
        missing.Need(PersonText.OrNull(value) is not null, fact, path, ask, kind, _id);

    private static string Path(Case docket, Fact fact) => RecordPath.Case(docket.CaseNumber, "facts/" + fact.Name);
}
