using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What the letter to the client says, in English or Spanish.</summary>
internal sealed class LetterValues(FilingRequest request, LawSummary law, bool spanish)
{
    public FieldValues For(IReadOnlyList<Petition> petitions, IReadOnlyList<LeftOut> leftOut)
    {
        var owed = request.Record.Cases.Select(docket => (Docket: docket, Owes: Owes(docket))).Where(each => each.Owes is not null).ToList();
        var signer = new Signer(request, VermontFacts.Telephone);
        return signer.Describe(new FieldValues())
            .Set("letter date", Long(request.AsOf))
            .Set("law verified through in words", Long(law.VerifiedThrough))
            .Each("petition", [.. petitions.Select(Asked)])
            .Set("prosecutors' offices", Wording.List([.. petitions.SelectMany(petition => petition.Cases).Select(docket => spanish ? Court.ProsecutorInSpanish(docket) : Court.Prosecutor(docket)).Distinct()], And))
            .Set("whom to tell", WhomToTell)
            .When("papers need the petitioner's signature", !signer.IsRepresented || petitions.Any(petition => petition.OwingSurcharges.Count > 0))
            .When("a filing fee is due", petitions.Any(petition => petition.Kind.Fee > 0))
            .Set("filing fee", Wording.Dollars(petitions.Sum(petition => petition.Kind.Fee)))
            .When("some charges stay", leftOut.Count > 0)
            .Each("charge that stays", [.. leftOut.Select(Stays)])
            .When("something is owed", owed.Count > 0)
            .When("nothing is known to be owed", owed.Count == 0)
            .Each("money owed", [.. owed.Select(each => new FieldValues().Set("docket number", each.Docket.CaseNumber).Set("what is owed", each.Owes))]);
    }

    private string? WhomToTell => (request.Filer.Kind, spanish, PersonText.OrNull(request.Filer.Name)) switch
    {
        (FilerKind.Self, true, _) => "al tribunal",
        (FilerKind.Self, false, _) => "the court",
        (_, true, { } name) => "a " + name,
        (_, _, var name) => name,
    };

    private string And => spanish ? "y" : "and";

    private string Long(DateOnly day) => spanish ? Wording.LongSpanish(day) : Wording.Long(day);

    private FieldValues Asked(Petition petition) => new FieldValues()
        .Set("what is asked", spanish ? petition.Kind.Spanish : petition.Kind.Plain)
        .Set("county", petition.Routes[0].Case.County)
        .Set("dockets", Wording.List(petition.Plan.CaseNumbers, And))
        .Set("offenses", Wording.List([.. petition.Routes.Select(route => PersonText.OrNull(route.Charge.Description)).OfType<string>().Distinct()], And) is { Length: > 0 } offenses ? offenses : null);

    private FieldValues Stays(LeftOut left) => new FieldValues()
        .Set("docket number", left.Charge.CaseNumber)
        .Set("offense", Description(left.Charge))
        .Set("why it stays", (left.IsAutomatic, left.Charge.EligibleOn, spanish) switch
        {
            (true, _, false) => "the law says that the court clears this by itself; you do not have to ask for it. To check, ask the court clerk whether the public can still see this docket.",
            (true, _, true) => "la ley dice que el tribunal lo limpia por su cuenta; usted no tiene que pedirlo. Para comprobarlo, pregunte en la secretaría del tribunal si el público todavía puede ver este expediente.",
            (false, not null, false) => "the waiting time is not over.",
            (false, not null, true) => "el tiempo de espera no ha terminado.",
            (false, null, false) => "it cannot be asked for now. Ask what would change that.",
            (false, null, true) => "no se puede pedir ahora. Pregunte qué tendría que cambiar.",
        })
        .When("a date is known", left.Charge.EligibleOn is not null)
        .Set("eligible on", left.Charge.EligibleOn is { } day ? Long(day) : null);

    private string? Description(LeftOutCharge left) => PersonText.OrNull(request.Record.Cases
        .First(docket => docket.CaseNumber == left.CaseNumber).Charges.First(charge => charge.Id == left.ChargeId).Description);

    // A balance on the court's account is named as such; what it is for is not known from it.
    private string? Owes(Case docket) => (MoneyOwed.OwesRestitution(docket), MoneyOwed.OwesSurcharge(docket), docket.BalanceDue) switch
    {
        (true, true, _) => spanish ? "restitución y recargos." : "restitution and surcharges.",
        (true, false, _) => spanish ? "restitución." : "restitution.",
        (false, true, _) => spanish ? "recargos." : "surcharges.",
        (_, _, > 0) => (spanish ? "la cuenta del tribunal muestra " : "the court's account shows ") + Wording.Dollars(docket.BalanceDue.Value) + ".",
        _ => null,
    };
}
