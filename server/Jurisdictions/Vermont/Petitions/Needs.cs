using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What each paper must say, checked before any is drafted.</summary>
internal sealed class Needs(FilingRequest request, MissingFacts missing)
{
    private Person Person => request.Record.Person;

    public void Of(Petition petition)
    {
        var id = petition.Plan.Id;
        OfPeople(id);
        foreach (var route in petition.Routes) OfCharge(petition, route);
        if (!petition.Kind.Stipulated) OfPetition(petition);
        if (petition.OwingSurcharges.Count > 0) OfWaiver(petition);
    }

    private void OfPeople(string id)
    {
        missing.Need(PersonText.Natural(Person.Name) is not null, "name", "/person/name", "What is the petitioner's full name?", "text", id);
        missing.Need(Person.DateOfBirth is not null, "dateOfBirth", "/person/dateOfBirth", "What is the petitioner's date of birth?", "date", id);
        var signer = new Signer(request);
        missing.Need(signer.PetitionerAddress is not null, "address", "/person/addresses", "What is the petitioner's mailing address?", "text", id);
        var filer = request.Filer;
        if (filer.Kind == FilerKind.Self)
        {
            missing.Need(PersonText.OrNull(filer.Phone) is not null, "filer.phone", null, "What is the petitioner's telephone number?", "text", id);
            return;
        }
        missing.Need(PersonText.OrNull(filer.Name) is not null, "filer.name", null, "What is the name of the person who files or helps?", "text", id);
        missing.Need(PersonText.OrNull(filer.Phone) is not null, "filer.phone", null, "What is the filer's telephone number?", "text", id);
        if (filer.Kind != FilerKind.Attorney) return;
        missing.Need(PersonText.Lines(filer.Address) is not null, "filer.address", null, "What is the attorney's address?", "text", id);
        missing.Need(PersonText.OrNull(filer.Email) is not null, "filer.email", null, "What is the attorney's e-mail address?", "text", id);
        missing.Need(PersonText.OrNull(filer.LicenseNumber) is not null, "filer.licenseNumber", null, "What is the attorney's Vermont license number?", "text", id);
    }

    private void OfCharge(Petition petition, Route route)
    {
        var (id, docket, charge) = (petition.Plan.Id, route.Case, route.Charge);
        missing.Need(docket.County is not null, "county", RecordPath.Case(docket.CaseNumber, "county"), "Which county's court holds this docket?", "text", id);
        missing.Need(PersonText.OrNull(charge.Description) is not null, "description", route.Path + "/description", "What was the offense?", "text", id);
        missing.Need(charge.OffenseOn is not null, "offenseOn", route.Path + "/offenseOn", "On what day was the offense?", "date", id);
        foreach (var question in route.Finding.Confirm) missing.Need(false, question.Fact, question.Path, question.Ask, question.Kind, id);
        if (petition.Kind.Stipulated)
        {
            missing.NeedFact(Given.Text(charge.Facts, "incidentNumber") is not null, "incidentNumber", route.Path + "/facts/incidentNumber", id);
            return;
        }
        missing.Need(charge.Disposition?.On is not null, "dispositionOn", route.Path + "/disposition/on", "On what day was the charge decided?", "date", id);
        if (!petition.Kind.Conviction) return;
        missing.NeedFact(route.CompletedOn is not null, "sentenceCompletedOn", route.Path + "/facts/sentenceCompletedOn", id);
        if (petition.Kind.Together == Together.Incident && petition.Routes.Count > 1)
            missing.NeedFact(route.Incident is not null, "incident", route.Path + "/facts/incident", id);
        OfMoney(docket, id);
        if (MotorVehicle.Concerns(petition))
            missing.NeedFact(Given.YesNo(charge.Facts, "cdlAtOffense") is not null, "cdlAtOffense", route.Path + "/facts/cdlAtOffense", id);
    }

    private void OfMoney(Case docket, string id)
    {
        string Path(string fact) => RecordPath.Case(docket.CaseNumber, "facts/" + fact);
        missing.NeedFact(Money.Restitution(docket) is not null, "restitutionOwed", Path("restitutionOwed"), id);
        missing.NeedFact(Money.Surcharges(docket) is not null, "surchargeOwed", Path("surchargeOwed"), id);
    }

    private void OfPetition(Petition petition)
    {
        var id = petition.Plan.Id;
        void Record(string fact) => missing.NeedFact(Given.YesNo(request.Record.Facts, fact) is not null, fact, RecordPath.Fact(fact), id);
        Record("pendingCharge");
        if (petition.Kind == PetitionKinds.SealBefore25)
        {
            Record("listedCrimeInTenYears");
            Record("rehabilitated");
        }
        else if (petition.Kind.Conviction) Record("otherConvictions");
        if (MotorVehicle.Concerns(petition)) Record("cdlHolder");
        // Money ordered for any crime counts, not only for those asked about.
        if (petition.Kind.Conviction)
            foreach (var docket in Convictions.Of(request.Record)) OfMoney(docket, id);
        var ask = petition.Kind == PetitionKinds.SealBefore25
            ? "How has the petitioner been rehabilitated? (work, family, treatment, schooling, service)"
            : "Why does clearing this record serve the interests of justice?";
        missing.Need(ReasonTexts.Of(petition.Routes, request.Choices).Count > 0, "interestsOfJustice", petition.Routes[0].Path, ask, "text", id);
    }

    private void OfWaiver(Petition petition)
    {
        var id = petition.Plan.Id;
        missing.NeedFact(Given.YesNo(request.Record.Facts, "unableToPay") is not null, "unableToPay", RecordPath.Fact("unableToPay"), id);
        foreach (var docket in petition.OwingSurcharges)
        {
            string Path(string fact) => RecordPath.Case(docket.CaseNumber, "facts/" + fact);
            missing.NeedFact(Given.Money(docket.Facts, "surchargeAmount") is not null, "surchargeAmount", Path("surchargeAmount"), id);
            missing.NeedFact(Given.YesNo(docket.Facts, "fineOwed") is not null, "fineOwed", Path("fineOwed"), id);
            if (Given.YesNo(docket.Facts, "fineOwed") == true)
                missing.NeedFact(Given.Money(docket.Facts, "fineAmount") is not null, "fineAmount", Path("fineAmount"), id);
        }
    }
}
