using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Security;

namespace RecordClearance.Petitions;

/// <summary>Plans and drafts the papers for one record.</summary>
public static class FilingApi
{
    public static void MapFilings(this WebApplication app)
    {
        var group = app.MapGroup("/api").WithTags("Petitions").RequireAuthorization();
        group.MapPost("/plans", Plan).WithSummary("Says which petitions, what is still missing for them, and what stays behind.");
        group.MapPost("/petitions", Draft).WithSummary("Drafts the petitions: one Word file, or a zip with a manifest.")
            .Produces(200, contentType: Packet.Word, additionalContentTypes: Packet.Zip);
        group.MapPost("/petitions/pdf", DraftPdf).WithSummary("Drafts the petitions as PDF, where LibreOffice is installed: one file, or a zip with a manifest.")
            .Produces(200, contentType: Packet.Pdf, additionalContentTypes: Packet.Zip);
    }

    private static Results<Ok<FilingPlan>, ProblemHttpResult> Plan(FilingRequest request, JurisdictionCatalog states) =>
        states.TryFind(request.Record, out var state, out var problem)
            ? TypedResults.Ok(state.Prepare(request).Plan)
            : problem.With();

    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Draft(FilingRequest request, JurisdictionCatalog states, Drafter drafter, AuditLog audit, HttpResponse response) =>
        Answer(request, states, audit, response, (state, filing) => Task.FromResult(drafter.Draft(state, filing, request.Pages)));

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DraftPdf(
        FilingRequest request, JurisdictionCatalog states, Drafter drafter, PdfWriter pdf, AuditLog audit, HttpResponse response, CancellationToken stop)
    {
        if (!pdf.Available)
            return ProblemList.NoLibreOffice.With();
        try
        {
            return await Answer(request, states, audit, response, (state, filing) => drafter.DraftPdf(state, filing, request.Pages, pdf, stop));
        }
        catch (PdfException)
        {
            return ProblemList.PdfFailed.With();
        }
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Answer(
        FilingRequest request, JurisdictionCatalog states, AuditLog audit, HttpResponse response, Func<Jurisdiction, Filing, Task<Packet>> draft)
    {
        if (!states.TryFind(request.Record, out var state, out var problem))
            return problem.With();
        var filing = state.Prepare(request);
        if (filing.Papers.Count == 0)
            return ProblemList.NothingToDraft.With();
        try
        {
            var packet = await draft(state, filing);
            audit.Write("petitions-drafted", Line(packet.Manifest, audit));
            // Named here: the framework would write the file's name, which holds a docket number, to the log.
            var attachment = new ContentDispositionHeaderValue("attachment");
            attachment.SetHttpFileName(packet.File);
            response.Headers.ContentDisposition = attachment.ToString();
            return TypedResults.Bytes(packet.Content, packet.ContentType);
        }
        catch (TemplateException broken)
        {
            return ProblemList.BrokenTemplate.With(null, KeyValuePair.Create<string, object?>("problems", broken.Problems));
        }
    }

    private static object Line(PacketManifest made, AuditLog audit) => new
    {
        law = made.LawVersion,
        templates = made.Files.Select(file => file.Template).Distinct(),
        cases = made.Files.SelectMany(file => file.CaseNumbers).Distinct().Select(audit.Hash),
        count = made.Files.Count,
    };
}
