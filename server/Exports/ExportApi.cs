using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions;
using RecordClearance.Storage;

namespace RecordClearance.Exports;

/// <summary>What leaves a client's file for another program.</summary>
public static class ExportApi
{
    public static void MapExports(this WebApplication app)
    {
        var client = app.MapGroup("/api/clients/{id:guid}").WithTags("Clients").RequireAuthorization();
        client.MapPost("/calendar", Calendar).Produces(200, contentType: "text/calendar")
            .WithSummary("Gives the days on which charges become eligible as an iCalendar file without personal data.");
        client.MapPost("/charges", Charges).Produces(200, contentType: ChargeWorkbook.ContentType)
            .WithSummary("Gives the charges as an Excel workbook, a row each, with the law's answer on a day.");
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Calendar(string id, ExportRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock) =>
        Give(id, request, clients, states, clock, "text/calendar", "eligibility-dates.ics", (file, findings) => Encoding.UTF8.GetBytes(EligibilityCalendar.Write(file.Id, findings, clock.GetUtcNow())));

    private static Results<FileContentHttpResult, ProblemHttpResult> Charges(string id, ExportRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock) =>
        Give(id, request, clients, states, clock, ChargeWorkbook.ContentType, "charges.xlsx", (file, findings) => ChargeWorkbook.Write(file.Record, findings));

    /// <param name="name">Of the file: nothing of the client.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Give(
        string id, ExportRequest request, ClientStore clients, JurisdictionCatalog states, TimeProvider clock, string type, string name, Func<ClientFile, Findings, byte[]> write)
    {
        var opened = clients.Open(id);
        return opened.File is { } file
            ? TypedResults.File(write(file, states.Find(file.Record.Jurisdiction)!.Judge(file.Record, request.AsOf ?? clock.Today())), type, name)
            : opened.Problem!;
    }
}

/// <param name="AsOf">The day of filing; null for today.</param>
public sealed record ExportRequest(DateOnly? AsOf = null);
