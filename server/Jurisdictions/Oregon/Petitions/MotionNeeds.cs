using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Oregon.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What a motion and the papers that go with it must say, checked before any is drafted.</summary>
internal sealed class MotionNeeds(FilingRequest request, Motion motion, MissingFacts missing)
{
    private readonly string _id = motion.Plan.Id;

    public static void Ask(FilingRequest request, Motion motion, MissingFacts missing)
    {
        PeopleNeeds.Ask(request, missing, motion.Plan.Id, OregonFacts.Telephone, "Oregon State Bar");
        var needs = new MotionNeeds(request, motion, missing);
        needs.OfPerson();
        needs.OfCase();
        foreach (var charge in motion.Charges) needs.OfCharge(charge);
    }

    private void OfPerson()
    {
        Value(request.Record.Person.StateId, "stateId", "/person/stateId", "What is the client's state identification number (SID)?");
        OfRecord(OregonFacts.FingerprintNumber);
        // The client signs the declaration, whoever files the motion.
        if (request.Filer.Kind != FilerKind.Self) OfRecord(OregonFacts.Telephone);
    }

    private void OfCase()
    {
        var docket = motion.Case;
        Value(County.Find(docket.County)?.Name, "county", RecordPath.Case(docket.CaseNumber, "county"), "Which county's circuit court holds this case?");
        OfCase(OregonFacts.DistrictAttorneyNumber);
        if (!Balance.IsOwed(docket)) return;
        OfCase(OregonFacts.ReliefAsked);
        OfRecord(OregonFacts.UnableToPay);
    }

    private void OfRecord(Fact fact) => missing.Need(Given.Text(request.Record.Facts, fact) is not null, fact, RecordPath.Fact(fact.Name), _id);

    private void OfCase(Fact fact) =>
        missing.Need(Given.Text(motion.Case.Facts, fact) is not null, fact, RecordPath.Case(motion.Case.CaseNumber, "facts/" + fact.Name), _id);

    private void OfCharge(MotionCharge asked)
    {
        var charge = asked.Charge;
        Value(charge.Description, "description", asked.Path + "/description", "What was the charge?");
        Value(charge.Agency, "agency", asked.Path + "/agency", "Which agency arrested or cited the client?");
        Value(charge.ArrestedOn?.ToString("O"), "arrestedOn", asked.Path + "/arrestedOn", "On what day was the client arrested or cited?", "date");
        Value(MotionValues.Ended(charge), "dispositionText", asked.Path + "/disposition/text", "How did the charge end, in the court's words?");
        Value(charge.Disposition?.On?.ToString("O"), "dispositionOn", asked.Path + "/disposition/on", "On what day did the charge end?", "date");
        foreach (var question in asked.Finding.Confirm) missing.Need(false, question.Fact, question.Path, question.Ask, question.Kind, _id);
    }

    private void Value(string? value, string fact, string path, string ask, string kind = "text") =>
        missing.Need(PersonText.OrNull(value) is not null, fact, path, ask, kind, _id);
}
