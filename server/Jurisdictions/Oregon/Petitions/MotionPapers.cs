using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Oregon.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What Oregon's papers say of people, court and county, whatever they ask for.</summary>
internal sealed class MotionPapers(FilingRequest request, Findings findings, DateOnly verifiedThrough)
{
    private readonly Signer _signer = new(request, OregonFacts.Telephone);
    private readonly MadeFrom _madeFrom = new(request, findings.LawVersion, verifiedThrough);

    public FilingRequest Request => request;

    public Findings Findings => findings;

    public DateOnly VerifiedThrough => verifiedThrough;

    /// <summary>A paper about the whole client.</summary>
    public FieldValues ForClient()
    {
        var person = request.Record.Person;
        var names = (person.Aliases ?? []).Select(PersonText.Natural).OfType<string>().Distinct().ToList();
        return _madeFrom.Describe(_signer.Describe(new FieldValues()), request.Record.Cases)
            .Set("today", Wording.Long(request.AsOf))
            .Set("state identification number", PersonText.OrNull(person.StateId))
            .Set("fingerprint number", Given.Text(request.Record.Facts, OregonFacts.FingerprintNumber))
            .When("other names are known", names.Count > 0)
            .Set("other names", names.Count > 0 ? string.Join("; ", names) : null)
            .Set("record check fee", Wording.Dollars(Fees.RecordCheck));
    }

    /// <summary>A paper filed in one case.</summary>
    public FieldValues For(Case docket)
    {
        var county = County.Find(docket.County);
        return _madeFrom.Describe(ForClient(), [docket])
            .Set("county", county?.Name)
            .Set("county in capitals", county?.Name.ToUpperInvariant())
            .Set("case number with counts", docket.CaseNumber)
            .Set("district attorney's address", county?.Address)
            .Set("district attorney's number", Given.Text(docket.Facts, OregonFacts.DistrictAttorneyNumber));
    }

    /// <summary>The motion to modify what is still owed in one case.</summary>
    public FieldValues ForMoney(Case docket) => For(docket)
        .Set("balance", Balance.Amount(docket))
        .Set("why the client cannot pay", Given.Text(request.Record.Facts, OregonFacts.UnableToPay))
        .Set("what is asked about the money", Given.Text(docket.Facts, OregonFacts.ReliefAsked));
}
