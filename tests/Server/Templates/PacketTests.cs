using System.IO.Compression;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

public sealed class PacketTests
{
    private static readonly Jurisdiction State = new JurisdictionCatalog().Find("US-VT")!;

    private sealed class Office : IOfficeTemplates
    {
        private static readonly byte[] Petition = Of(P("Petition of {{ petitioner's name }}, born {{ date of birth }}"));

        public byte[] File { get; set; } = Petition;

        public byte[]? Find(string jurisdiction, string template) => template == "petition" ? File : null;
    }

    private static Filing Filing(params string[] files) => new(
        new("US-VT", new(2026, 11, 1), "vt-test", "An aid, not legal advice.",
            [new("p1", "seal", "Petition to seal", "13 V.S.A. § 7602", "Maple", "Superior Court", ["12-3-21 Xxcr"], [], null, false, 0, ["State's Attorney"], [])],
            [.. files.Select(file => new PlannedDocument(file, "petition", "Petition", "p1", "Asks the court to seal.", "Maple criminal division", ["State's Attorney"]))],
            [], [], [new("9-9-09 Xxcr", "1", "Too early.", new(2027, 1, 2))]),
        [.. files.Select(file => new Paper(file, "petition", new FieldValues().Set("petitioner's name", "Casey Maple")))]);

    private static Packet Draft(params string[] files) =>
        new Drafter(new(new Office())).Draft(State, Filing(files), [new("12-3-21 Xxcr", "https://example.com/docket", new(2026, 10, 30, 9, 5, 0, TimeSpan.Zero))]);

    [Test]
    public void One_paper_is_a_Word_file()
    {
        var packet = Draft("Petition.docx");
        Assert.That(Read(packet.Content), Is.EqualTo("Petition of Casey Maple, born [date of birth]"));
        Assert.That((packet.File, packet.ContentType), Is.EqualTo(("Petition.docx", Packet.Word)));
    }

    [Test]
    public void Several_papers_are_a_zip_that_says_what_each_is_for()
    {
        var packet = Draft("Petition.docx", "../petition.docx");
        using var zip = new ZipArchive(new MemoryStream(packet.Content));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EqualTo(new[] { "Read me first.txt", "manifest.json", "Petition.docx", "petition (2).docx" }));
        Assert.That(packet.File, Is.EqualTo("12-3-21 Xxcr packet 2026-11-01.zip"));
        using var reader = new StreamReader(zip.GetEntry("Read me first.txt")!.Open());
        Assert.That(reader.ReadToEnd(), Does.Contain("petition (2).docx").And.Contain("Asks the court to seal.").And.Contain("Maple criminal division")
            .And.Contain("State's Attorney").And.Contain("Not known yet: date of birth").And.Contain("Eligible on 2027-01-02").And.Contain("https://example.com/docket"));
        using var written = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var text = written.ReadToEnd();
        Assert.That(text, Does.Contain("State's Attorney").And.Not.Contain("\\u00"), "people read it");
        using var manifest = JsonDocument.Parse(text);
        var file = manifest.RootElement.GetProperty("files")[0];
        Assert.That(file.GetProperty("blanks")[0].GetString(), Is.EqualTo("date of birth"));
        Assert.That(file.GetProperty("fileAt").GetString(), Is.EqualTo("Maple criminal division"));
        Assert.That(manifest.RootElement.GetProperty("asOf").GetString(), Is.EqualTo("2026-11-01"));
        foreach (var entry in zip.Entries.Skip(2))
        {
            using var content = new MemoryStream();
            entry.Open().CopyTo(content);
            AssertValid(content.ToArray());
        }
    }

    [Test]
    public void The_same_filing_gives_the_same_bytes()
    {
        var first = Draft("a.docx", "b.docx").Content;
        Assert.That(Draft("a.docx", "b.docx").Content, Is.EqualTo(first));
    }

    [Test]
    public void An_office_template_is_used_as_soon_as_it_is_replaced()
    {
        var office = new Office();
        var drafter = new Drafter(new(office));
        drafter.Draft(State, Filing("Petition.docx"));
        office.File = Of(P("New words"));
        Assert.That(Read(drafter.Draft(State, Filing("Petition.docx")).Content), Is.EqualTo("New words"));
    }

    [Test]
    public async Task A_paper_opens_in_LibreOffice()
    {
        var table = Table([P("Count")], [P("{{ each charge }}{{ count }}{{ end }}")]);
        var filled = Template.Compile(Of(P("{{ name }}") + table, header: P("{{ name }}"))).Fill(new FieldValues().Set("name", "O'TESTER & SONS <Jr.>\n🦊")).Document;
        Assert.That((await LibreOffice.ToPdf(filled)).AsSpan().StartsWith("%PDF"u8), Is.True);
    }
}
