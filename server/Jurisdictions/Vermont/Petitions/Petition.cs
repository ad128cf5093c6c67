using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>One planned petition and what leads to it.</summary>
internal sealed record Petition(PlannedPetition Plan, PetitionKind Kind, IReadOnlyList<Route> Routes)
{
    public IReadOnlyList<Case> Cases { get; } = [.. Routes.Select(route => route.Case).Distinct()];

    /// <summary>Dockets whose surcharges the court is asked to waive: all those of its county, since money ordered for any conviction counts.</summary>
    public required IReadOnlyList<Case> OwingSurcharges { get; init; }

    public required Convictions Convictions { get; init; }

    public static Petition Of(IReadOnlyList<Route> routes, Record record, Convictions convictions)
    {
        var (kind, docket) = (routes[0].Kind, routes[0].Case);
        var keys = routes.Select(route => route.Key).ToList();
        var plan = new PlannedPetition(
            PlanId.Of(kind.Name, keys), kind.Name, kind.TitleFor(routes.Count), kind.Citation,
            docket.County ?? "", Court.Name(docket.County),
            [.. routes.Select(route => route.Case.CaseNumber).Distinct()], keys,
            kind.Form, kind.Stipulated, kind.Fee,
            [.. routes.Select(route => Court.Prosecutor(route.Case)).Distinct()],
            [.. PetitionNotes.For(kind, routes, record, convictions)]);
        return new(plan, kind, routes)
        {
            Convictions = convictions,
            OwingSurcharges = [.. Surcharges(kind, convictions).Where(owing => owing.County == docket.County)],
        };
    }

    /// <summary>Dockets with surcharges that bar a petition or stipulation until they are paid or waived.</summary>
    public static IEnumerable<Case> Surcharges(PetitionKind kind, Convictions convictions) =>
        kind.Conviction ? convictions.Dockets.Where(MoneyOwed.OwesSurcharge) : [];
}
