using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Problems;
using RecordClearance.Security;
using RecordClearance.Storage;

namespace RecordClearance.Petitions;

/// <summary>The Word templates: ours, and an office's own in their place.</summary>
public static class TemplateApi
{
    private const string AnyFile = "application/octet-stream";

    public static IServiceCollection AddPetitions(this IServiceCollection services) => services
        .AddSingleton(parts => new OfficeTemplates(OfficeTemplates.In(parts.GetRequiredService<DataFolder>().Path)))
        .AddSingleton<IOfficeTemplates>(parts => parts.GetRequiredService<OfficeTemplates>())
        .AddSingleton<TemplateLibrary>()
        .AddSingleton<Drafter>()
        .AddSingleton(_ => new PdfWriter(PdfWriter.Find()));

    public static void MapTemplates(this WebApplication app)
    {
        var group = app.MapGroup("/api/templates").WithTags("Templates").RequireAuthorization();
        group.MapGet("", List).WithSummary("Lists the templates of every state.");
        group.MapPost("/check", Check).Accepts<IFormFile>(Packet.Word, AnyFile).WithSummary("Lists every problem of a Word file, and returns it with a comment at each place.");
        group.MapGet("/{jurisdiction}/{name}", Get).Produces(200, contentType: Packet.Word).WithSummary("Gives the Word file in use.");
        group.MapPut("/{jurisdiction}/{name}", Replace).Accepts<IFormFile>(Packet.Word, AnyFile).WithSummary("Uses the office's own Word file; one with problems is refused with all of them.");
        group.MapDelete("/{jurisdiction}/{name}", Remove).WithSummary("Goes back to the template that comes with the state.");
    }

    private static Ok<IReadOnlyList<TemplateSummary>> List(JurisdictionCatalog states, OfficeTemplates office) =>
        TypedResults.Ok<IReadOnlyList<TemplateSummary>>(
        [
            .. from state in states.All
               from name in state.Templates
               select new TemplateSummary(state.Id, name, office.Find(state.Id, name) is not null),
        ]);

    private static async Task<Results<Ok<TemplateReport>, ProblemHttpResult>> Check(Stream body, JurisdictionCatalog states, CancellationToken stop, string? jurisdiction = null) =>
        jurisdiction is null || states.Find(jurisdiction) is not null
            ? TypedResults.Ok(TemplateChecks.Report(await Read(body, stop), states, jurisdiction))
            : ProblemList.NoSuchJurisdiction.With();

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(string jurisdiction, string name, JurisdictionCatalog states, TemplateLibrary templates) =>
        Has(states, jurisdiction, name, out var state)
            ? TypedResults.File(templates.Read(state!, name), Packet.Word, SafeFileName.From(name + ".docx"))
            : ProblemList.NoSuchTemplate.With();

    private static async Task<Results<NoContent, ProblemHttpResult>> Replace(
        string jurisdiction, string name, Stream body, JurisdictionCatalog states, OfficeTemplates office, AuditLog audit, CancellationToken stop)
    {
        if (!Has(states, jurisdiction, name, out _))
            return ProblemList.NoSuchTemplate.With();
        var docx = await Read(body, stop);
        if (TemplateChecks.Report(docx, states, jurisdiction).Problems is { Count: > 0 } problems)
            return ProblemList.BadTemplate.With(null, KeyValuePair.Create<string, object?>("problems", problems));
        office.Replace(jurisdiction, name, docx);
        audit.Write("template-replaced", new { jurisdiction, name });
        return TypedResults.NoContent();
    }

    private static Results<NoContent, ProblemHttpResult> Remove(string jurisdiction, string name, JurisdictionCatalog states, OfficeTemplates office, AuditLog audit)
    {
        if (!Has(states, jurisdiction, name, out _))
            return ProblemList.NoSuchTemplate.With();
        office.Remove(jurisdiction, name);
        audit.Write("template-removed", new { jurisdiction, name });
        return TypedResults.NoContent();
    }

    // Only names on the state's own list become part of a path.
    private static bool Has(JurisdictionCatalog states, string jurisdiction, string name, out Jurisdiction? state) =>
        (state = states.Find(jurisdiction))?.Templates.Contains(name) is true;

    private static async Task<byte[]> Read(Stream body, CancellationToken stop)
    {
        var content = new MemoryStream();
        await body.CopyToAsync(content, stop);
        return content.ToArray();
    }
}
