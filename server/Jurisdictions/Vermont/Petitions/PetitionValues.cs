using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What a petition or stipulation says, beyond what every court paper says.</summary>
internal static class PetitionValues
{
    public static FieldValues For(Petition petition, PaperValues papers)
    {
        var (record, routes) = (papers.Request.Record, petition.Routes);
        var reasons = ReasonTexts.Of(routes, papers.Request.Choices);
        var agencies = routes.Select(route => Agency(route.Charge.Agency)).OfType<string>().Distinct().ToList();
        var values = papers.For(petition.Cases)
            .Set("title", petition.Plan.Title)
            .Set("authority", petition.Plan.Citation)
            .Each("charge", [.. routes.Select(route => ChargeValues.For(route, record.Person))])
            .When("one charge", routes.Count == 1)
            .When("several charges", routes.Count > 1)
            // Without a reason one blank row keeps its place in the paper.
            .Each("reason", [.. reasons.DefaultIfEmpty(null).Select(reason => new FieldValues().Set("reason", reason))])
            .When("several reasons", reasons.Count > 1)
            .Each("agency", [.. agencies.Select(agency => new FieldValues().Set("agency", agency))])
            .When("agencies are known", agencies.Count > 0)
            .When("a filing fee is due", petition.Kind.Fee > 0)
            .Set("filing fee", Wording.Dollars(petition.Kind.Fee))
            .Set("has or does not have", Choose(Fact(record, VermontFacts.PendingCharge), "has", "does not have"))
            .Set("has or has not been", Choose(Fact(record, VermontFacts.OtherConvictions), "has been", "has not been"));
        return Conditions(petition, papers, Later(petition, values));
    }

    private static FieldValues Later(Petition petition, FieldValues values)
    {
        var routes = petition.Routes;
        var later = petition.Convictions.Later(routes);
        var undated = routes.Any(route => route.Charge.Disposition?.On is null) || petition.Convictions.Undated(routes).Count > 0;
        return values
            .When("the dockets show later charges", later.Count > 0)
            .When("the dockets show no later charge", later.Count > 0 ? false : undated ? null : true)
            .Each("later charge", [.. later.Select(ChargeValues.Later)]);
    }

    private static FieldValues Conditions(Petition petition, PaperValues papers, FieldValues values)
    {
        var request = papers.Request;
        var (record, kind, routes) = (request.Record, petition.Kind, petition.Routes);
        var completed = routes.All(route => route.CompletedOn is not null);
        bool? Waited(Func<DateOnly, DateOnly> wait) => routes.All(route => route.CompletedOn is { } day && wait(day) <= request.AsOf) ? true : null;
        bool? Years(int years) => Waited(day => Anniversary.After(day, years));
        var settled = Settled(petition, record);
        return values
            .When("the offenses arose from one incident", routes.All(route => route.Incident is { } incident && incident == routes[0].Incident) ? true : null)
            .When("the offense is a qualifying crime", routes.Any(IsOpen) ? null : true)
            .When("the conduct is no longer a crime", routes.Any(IsOpen) ? null : true)
            .When("the record holds no other kind of offense", Fact(record, VermontFacts.OtherConvictions) == false && !routes.Any(IsOpen) ? true : null)
            .When("a misdemeanor is to be sealed", kind == PetitionKinds.SealMisdemeanor)
            .When("a felony is to be sealed", kind == PetitionKinds.SealFelony)
            .When("a DUI is to be sealed", kind == PetitionKinds.SealDui)
            .When("three years have passed since the sentence was completed", Years(3))
            .When("seven years have passed since the sentence was completed", Years(7))
            .When("ten years have passed since the sentence was completed", Years(10))
            .When("two years have passed since final discharge", Years(2))
            .When("30 days have passed since the sentence was completed", Waited(day => Law.Sentence.AddDays(day, 30)))
            .When("the sentence is completed", completed && routes.All(route => route.CompletedOn <= request.AsOf) ? true : null)
            .When("restitution and surcharges for every conviction are paid or waived", settled)
            .When("a waiver of surcharges is asked for", petition.OwingSurcharges.Count > 0 && papers.Wants(Documents.WaiverKind))
            .When("the offense involves a motor vehicle", MotorVehicle.Concerns(petition))
            .Set("holds or does not hold", Choose(Fact(record, VermontFacts.CdlHolder), "holds", "does not hold"))
            .Set("held or did not hold", Choose(All(routes, VermontFacts.CdlAtOffense), "held", "did not hold"))
            .When("no listed crime stands in the way", Fact(record, VermontFacts.ListedCrimeInTenYears) == false && Fact(record, VermontFacts.PendingCharge) == false ? true : null)
            .When("the petitioner is rehabilitated", Fact(record, VermontFacts.Rehabilitated) == true ? true : null);
    }

    // Money ordered for any crime counts, also for convictions in dockets that were not read.
    private static bool? Settled(Petition petition, Record record)
    {
        bool?[] all =
        [
            .. petition.Convictions.Dockets.Select(MoneyOwed.IsSettled),
            Fact(record, VermontFacts.OtherConvictions) == false ? true : Fact(record, VermontFacts.MoneyOwedElsewhere) is { } owed ? !owed : null,
        ];
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    // A point of law that rests on a presumed fact is left open.
    private static bool IsOpen(Route route) =>
        route.Finding.Confirm.Any(question => question.Path.StartsWith(route.Path + "/", StringComparison.Ordinal) && question.Fact != VermontFacts.PetitionDenied.Name);

    private static bool? All(IReadOnlyList<Route> routes, Fact fact)
    {
        var answers = routes.Select(route => Given.YesNo(route.Charge.Facts, fact)).Distinct().ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    private static bool? Fact(Record record, Fact fact) => Given.YesNo(record.Facts, fact);

    private static string? Choose(bool? answer, string yes, string no) => answer is { } known ? known ? yes : no : null;

    // "0405 - Colchester PD" names the agency after its code.
    private static string? Agency(string? agency)
    {
        if (PersonText.OrNull(agency) is not { } text) return null;
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && text[..dash].All(char.IsAsciiDigit) ? text[(dash + 3)..] : text;
    }
}
