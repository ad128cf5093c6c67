using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>One planned petition and what leads to it.</summary>
internal sealed record Petition(PlannedPetition Plan, PetitionKind Kind, IReadOnlyList<Route> Routes)
{
    public IReadOnlyList<Case> Cases { get; } = [.. Routes.Select(route => route.Case).Distinct()];

    /// <summary>Whether the paper must ask for surcharges to be waived.</summary>
    public IEnumerable<Case> OwingSurcharges => Cases.Where(Money.OwesSurcharge);

    public static Petition Of(IReadOnlyList<Route> routes, Person person)
    {
        var (kind, docket) = (routes[0].Kind, routes[0].Case);
        var keys = routes.Select(route => route.Key).ToList();
        var plan = new PlannedPetition(
            PlanId.Of(kind.Name, keys), kind.Name, kind.Title, kind.Citation,
            docket.County ?? "", Court.Name(docket.County),
            [.. routes.Select(route => route.Case.CaseNumber).Distinct()], keys,
            kind.Form, kind.Stipulated, kind.Fee,
            [.. routes.Select(route => Court.Prosecutor(route.Case)).Distinct()],
            [.. PetitionNotes.For(kind, routes, person)]);
        return new(plan, kind, routes);
    }
}
