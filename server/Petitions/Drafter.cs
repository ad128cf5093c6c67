using System.Reflection;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Petitions;

/// <summary>Writes the papers of a filing.</summary>
public sealed class Drafter(TemplateLibrary templates)
{
    private static readonly string Product =
        "RecordClearance " + typeof(Drafter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="pages">The court pages the record was read from.</param>
    public Packet Draft(Jurisdiction state, Filing filing, IReadOnlyList<PageRead>? pages = null)
    {
        var (manifest, files) = Fill(state, filing, pages);
        return PacketWriter.Write(manifest, files, Packet.Word);
    }

    /// <summary>The same papers as PDF files.</summary>
    /// <exception cref="PdfException">LibreOffice could not do it.</exception>
    public async Task<Packet> DraftPdf(Jurisdiction state, Filing filing, IReadOnlyList<PageRead>? pages, PdfWriter pdf, CancellationToken stop)
    {
        var (manifest, files) = Fill(state, filing, pages);
        var named = manifest.Files.Select(file => file with { File = Path.ChangeExtension(file.File, ".pdf") });
        return PacketWriter.Write(manifest with { Files = [.. named] }, await pdf.Convert(files, stop), Packet.Pdf);
    }

    private (PacketManifest Manifest, IReadOnlyList<byte[]> Files) Fill(Jurisdiction state, Filing filing, IReadOnlyList<PageRead>? pages)
    {
        var filled = filing.Papers.Select(paper => templates.Compiled(state, paper.Template).Fill(paper.Values)).ToList();
        var plan = filing.Plan;
        var taken = new HashSet<string> { PacketReadMe.File.ToUpperInvariant(), "MANIFEST.JSON" };
        var files = filing.Papers.Zip(filled, (paper, file) => Describe(plan, paper, SafeFileName.Unique(paper.File, taken), file.Blanks)).ToList();
        var manifest = new PacketManifest(
            Product, plan.Jurisdiction, plan.AsOf, plan.LawVersion, plan.Notice, files, plan.Missing, plan.Refused, plan.LeftOut,
            [.. (pages ?? []).Select(page => page with { Url = WebAddress.OrNull(page.Url) ?? "" })]);
        return (manifest, [.. filled.Select(file => file.Document)]);
    }

    private static PacketFile Describe(FilingPlan plan, Paper paper, string name, IReadOnlyList<string> blanks)
    {
        var planned = plan.Documents.First(document => document.File == paper.File);
        var petition = plan.Petitions.FirstOrDefault(petition => petition.Id == planned.Petition);
        return new(name, planned.Kind, planned.Title, planned.Purpose, planned.FileAt, planned.Serve,
            planned.Petition, petition?.CaseNumbers ?? [], blanks, paper.Template);
    }
}
