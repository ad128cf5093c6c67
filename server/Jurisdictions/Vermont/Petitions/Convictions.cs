using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>The dockets that hold a conviction, and the charges that came after one, as the law reads them.</summary>
internal sealed class Convictions(VermontRecord record)
{
    /// <summary>Dockets that hold, or may hold, a conviction of a crime; a civil violation is none.</summary>
    public IReadOnlyList<Case> Dockets { get; } =
        [.. record.Cases.Where(docket => docket.Convicted != Answer.No).Select(docket => docket.Docket)];

    /// <summary>Charges of the record for an offense after the earliest conviction that a petition asks about.</summary>
    public IReadOnlyList<VermontCharge> Later(IReadOnlyList<Route> routes)
    {
        var since = routes.Min(route => route.Charge.Disposition?.On);
        return [.. Others(routes).Where(charge => since is not null && (charge.Charge.OffenseOn ?? charge.Charge.FiledOn) > since)];
    }

    /// <summary>Charges of which nobody knows whether they came before or after.</summary>
    public IReadOnlyList<VermontCharge> Undated(IReadOnlyList<Route> routes) =>
        [.. Others(routes).Where(charge => charge.Charge is { OffenseOn: null, FiledOn: null })];

    private IEnumerable<VermontCharge> Others(IReadOnlyList<Route> routes)
    {
        var asked = routes.Select(route => route.Key).ToHashSet();
        return record.Charges.Where(charge => !asked.Contains(new(charge.Case.Number, charge.Charge.Id)));
    }
}
