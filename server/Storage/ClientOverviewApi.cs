using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Storage;

/// <summary>The office's clients side by side, each judged as of one day.</summary>
public static class ClientOverviewApi
{
    public static void MapOverview(this RouteGroupBuilder clients) =>
        clients.MapGet("/overview", List).WithSummary("Lists the clients with what the law gives each on a day, today where none is named.");

    private static Ok<IReadOnlyList<ClientOverview>> List(ClientStore clients, JurisdictionCatalog states, TimeProvider clock, DateOnly? asOf = null)
    {
        var day = asOf ?? clock.Today();
        return TypedResults.Ok<IReadOnlyList<ClientOverview>>([.. clients.List().Select(client => Of(client.Summary, client.Record, states.Find(client.Record.Jurisdiction)!, day))]);
    }

    private static ClientOverview Of(ClientSummary summary, Record record, Jurisdiction state, DateOnly day)
    {
        var best = state.Judge(record, day).Charges.Where(charge => charge.Best is not null).Select(charge => charge.Remedies[charge.Best!.Value]).ToList();
        var balances = record.Cases.Select(found => found.BalanceDue).OfType<decimal>().ToList();
        return new(
            summary.Id,
            summary.Name,
            [.. (record.Person.Aliases ?? []).Select(alias => alias.Full)],
            summary.DateOfBirth,
            record.Jurisdiction,
            [.. record.Cases.Select(found => found.County).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. record.Cases.Select(found => found.CaseNumber)],
            record.Cases.Sum(found => found.Charges.Count),
            best.Count(remedy => remedy.Outcome == FindingOutcome.Eligible),
            best.Where(remedy => remedy.Outcome == FindingOutcome.EligibleOn).Min(remedy => remedy.EligibleOn),
            best.Count(remedy => remedy.Outcome == FindingOutcome.NeedsReview),
            best.SelectMany(remedy => remedy.Questions).Select(question => question.Path).Distinct().Count(),
            balances is [] ? null : balances.Sum(),
            summary.UpdatedAt,
            summary.ExpiresOn);
    }
}
