using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>The dockets that hold a conviction, and the charges that came after one.</summary>
internal static class Convictions
{
    public static IEnumerable<Case> Of(Record record) =>
        record.Cases.Where(docket => docket.Charges.Any(charge => charge.Disposition?.Outcome == DispositionOutcome.Convicted));

    /// <summary>Charges of the record for an offense after the earliest conviction that a petition asks about.</summary>
    public static IReadOnlyList<(Case Case, Charge Charge)> Later(Record record, IReadOnlyList<Route> routes)
    {
        var since = routes.Min(route => route.Charge.Disposition?.On);
        return
        [
            .. from docket in record.Cases
               from charge in docket.Charges
               where since is not null && (charge.OffenseOn ?? charge.FiledOn) > since
               where !routes.Any(route => route.Key == new ChargeKey(docket.CaseNumber, charge.Id))
               select (docket, charge),
        ];
    }
}
