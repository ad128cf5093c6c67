using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Sorts charges into petitions: counties apart always, one incident for each petition that § 7602(a)(2) governs.</summary>
internal sealed class Grouping
{
    private readonly HashSet<ChargeKey> _placed = [];

    public List<IReadOnlyList<Route>> Petitions { get; } = [];

    public List<Refusal> Refused { get; } = [];

    /// <param name="wanted">Charges the user wants in one petition.</param>
    public static Grouping Of(IReadOnlyList<Route> routes, IReadOnlyList<IReadOnlyList<ChargeKey>>? wanted)
    {
        var grouping = new Grouping();
        foreach (var keys in wanted ?? []) grouping.Try([.. routes.Where(route => keys.Contains(route.Key))]);
        foreach (var group in routes.Where(route => !grouping._placed.Contains(route.Key)).GroupBy(Default)) grouping.Petitions.Add([.. group]);
        return grouping;
    }

    private void Try(IReadOnlyList<Route> routes)
    {
        var kinds = routes.GroupBy(route => route.Kind).ToList();
        if (kinds.Count > 1)
        {
            Refuse(routes, "They ask for different relief, and each kind has its own petition. Those of one kind were kept together.",
                string.Join("; ", kinds.Select(kind => kind.Key.Citation)));
        }
        foreach (var kind in kinds) TryOne([.. kind]);
    }

    private void TryOne(IReadOnlyList<Route> routes)
    {
        var kind = routes[0].Kind;
        if (routes.Any(route => _placed.Contains(route.Key)))
            Refuse(routes, "One of them is already in another group.", kind.Citation);
        else if (routes.Count > 1 && routes.Any(route => route.Case.County is null || route.Case.County != routes[0].Case.County))
            Refuse(routes, "They are held by the courts of different counties, and each petition goes to the court that holds the record.", kind.Citation);
        else if (kind.Together == Together.Incident && !AreOneIncident(routes))
            Refuse(routes, "One petition may only hold offenses that arose out of the same incident or occurrence. If these did, give them the same incident.", kind.Citation);
        else
        {
            _placed.UnionWith(routes.Select(route => route.Key));
            Petitions.Add(routes);
        }
    }

    private static bool AreOneIncident(IReadOnlyList<Route> routes)
    {
        var labels = routes.Select(route => route.Incident).Distinct().ToList();
        if (labels.Count == 1 && labels[0] is not null) return true;
        var named = labels.Count(label => label is not null);
        return named <= 1 && routes.All(route => route.Charge.OffenseOn is { } day && day == routes[0].Charge.OffenseOn);
    }

    // Nothing but a fact joins dockets into one incident; within a docket the day of the offense does, and a note asks.
    private static (PetitionKind, string?, string, string?) Default(Route route) => route switch
    {
        { Kind.Together: Together.Incident, Incident: { } label, Case.County: { } county } => (route.Kind, county, label, "incident"),
        { Kind.Together: Together.Incident } => (route.Kind, route.Case.County, route.Case.CaseNumber, route.Charge.OffenseOn?.ToString("O") ?? "charge " + route.Charge.Id),
        _ => (route.Kind, route.Case.County, route.Case.CaseNumber, null),
    };

    private void Refuse(IReadOnlyList<Route> routes, string why, string citation) =>
        Refused.Add(new("File together: " + string.Join(", ", routes.Select(route => $"charge {route.Charge.Id} of {route.Case.CaseNumber}")), why, citation));
}
