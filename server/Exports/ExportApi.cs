using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions;
using RecordClearance.Storage;

namespace RecordClearance.Exports;

/// <summary>What leaves a client's file for another program.</summary>
public static class ExportApi
{
    public static void MapExports(this WebApplication app) => app
        .MapPost("/api/clients/{id:guid}/calendar", Calendar)
        .Produces(200, contentType: "text/calendar")
        .WithTags("Clients").WithSummary("Gives the days on which charges become eligible as an iCalendar file without personal data.").RequireAuthorization();

    private static Results<FileContentHttpResult, ProblemHttpResult> Calendar(string id, CalendarRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock)
    {
        var opened = clients.Open(id);
        if (opened.File is not { } file)
            return opened.Problem!;
        var findings = states.Find(file.Record.Jurisdiction)!.Judge(file.Record, request.AsOf ?? clock.Today());
        return TypedResults.File(Encoding.UTF8.GetBytes(EligibilityCalendar.Write(file.Id, findings, clock.GetUtcNow())), "text/calendar", "eligibility-dates.ics");
    }
}

/// <param name="AsOf">The day of filing; null for today.</param>
public sealed record CalendarRequest(DateOnly? AsOf = null);
