using System.IO.Compression;
using System.Text;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

/// <summary>Files that are refused before anything in them is used, each with its reason.</summary>
public sealed class SafetyTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static string Refused(byte[] docx)
    {
        var report = TemplateCheck.Run(docx, new([], new Dictionary<string, IReadOnlyList<FieldName>>(), []));
        Assert.That(report.Annotated is null);
        Assert.That(report.Problems.Select(problem => problem.Text.Length * problem.Todo.Length), Has.All.Positive);
        var thrown = Assert.Throws<TemplateException>(() => Template.Compile(docx))!;
        Assert.That(thrown.Problems, Is.EqualTo(report.Problems));
        return string.Join(' ', report.Problems.Select(problem => problem.Kind));
    }

    private static byte[] With(params (string Name, string Content)[] entries) => Change(zip =>
    {
        foreach (var (name, content) in entries)
        {
            zip.GetEntry(name)?.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(content);
        }
    });

    private static byte[] Change(Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Of(P("{{ name }}"), header: P("h")));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) change(zip);
        return stream.ToArray();
    }

    private static byte[] WithRelationship(string type, string target, string mode = " TargetMode=\"External\"") => With(("word/_rels/document.xml.rels",
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x\" Type=\"{Relationships}{type}\" Target=\"{target}\"{mode}/></Relationships>"));

    [Test]
    public void A_file_that_is_no_Word_file() => Assert.Multiple(() =>
    {
        Assert.That(Refused([]), Is.EqualTo("not-word"));
        Assert.That(Refused("%PDF-1.7"u8.ToArray()), Is.EqualTo("not-word"));
        Assert.That(Refused([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]), Is.EqualTo("not-word"));
        Assert.That(Refused(Of(P("x"))[..300]), Is.EqualTo("not-word"));
        Assert.That(Refused(With(("[Content_Types].xml", "<Types/>"))), Is.EqualTo("not-word"));
    });

    private static byte[] Bomb() => Change(zip =>
    {
        using var stream = zip.CreateEntry("word/media/image1.png", CompressionLevel.Fastest).Open();
        stream.Write(new byte[64 * 1024 * 1024]);
    });

    [Test]
    public void A_small_file_that_unpacks_to_64_MB()
    {
        var bomb = Bomb();
        Assert.That(bomb, Has.Length.LessThan(1024 * 1024));
        Assert.That(Refused(bomb), Is.EqualTo("too-large"));
    }

    [Test]
    public void A_file_that_lies_about_its_size()
    {
        var bomb = Bomb().AsSpan();
        var honest = BitConverter.GetBytes(64 * 1024 * 1024);
        for (var i = bomb.IndexOf(honest); i >= 0; i = bomb.IndexOf(honest)) BitConverter.TryWriteBytes(bomb[i..], 1000);
        Assert.That(Refused(bomb.ToArray()), Is.EqualTo("not-word"));
    }

    [Test]
    public void A_file_of_201_parts() =>
        Assert.That(Refused(Change(zip => { while (zip.Entries.Count < 201) zip.CreateEntry($"word/media/{zip.Entries.Count}.png"); })), Is.EqualTo("too-many-parts"));

    [Test]
    public void Part_names_that_are_paths_or_doubled() => Assert.Multiple(() =>
    {
        Assert.That(Refused(With(("../evil.xml", "<a/>"))), Is.EqualTo("not-word"));
        Assert.That(Refused(With(("WORD/document.xml", "<a/>"))), Is.EqualTo("not-word"));
    });

    [Test]
    public void Macros() => Assert.Multiple(() =>
    {
        Assert.That(Refused(With(("word/vbaProject.bin", "x"))), Is.EqualTo("macros"));
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{0}\"/></Types>";
        Assert.That(Refused(With(("[Content_Types].xml", string.Format(null, types, "application/vnd.ms-word.document.macroEnabled.main+xml")))), Is.EqualTo("macros"));
        Assert.That(Refused(With(("[Content_Types].xml", string.Format(null, types, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")))), Is.EqualTo("not-word"));
    });

    [TestCase("attachedTemplate", "file:///C:/evil.dotm")]
    [TestCase("image", "https://example.com/track.png")]
    [TestCase("subDocument", "other.docx")]
    [TestCase("hyperlink", "file://server/share")]
    [TestCase("hyperlink", "javascript:alert(1)")]
    public void Anything_fetched_from_elsewhere(string type, string target) => Assert.That(Refused(WithRelationship(type, target)), Is.EqualTo("external-link"));

    [TestCase("oleObject", "embeddings/o.bin")]
    [TestCase("aFChunk", "chunk.html")]
    public void Embedded_objects(string type, string target) => Assert.That(Refused(WithRelationship(type, target, "")), Is.EqualTo("embedded"));

    [TestCase("hyperlink", "https://example.com/forms")]
    [TestCase("hyperlink", "mailto:clerk@example.com")]
    public void A_plain_hyperlink_stays(string type, string target) => Assert.That(() => Template.Compile(WithRelationship(type, target)), Throws.Nothing);

    [Test]
    public void Word_fields_that_fetch_or_run() => Assert.Multiple(() =>
    {
        Assert.That(Refused(Of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")), Is.EqualTo("external-link"));
        Assert.That(Refused(Of("<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;https://example.com/a.png&quot; \"/></w:p>")), Is.EqualTo("external-link"));
        Assert.That(() => Template.Compile(Of("<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>")), Throws.Nothing);
    });

    [Test]
    public void Document_types_and_entities()
    {
        const string laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>""";
        Assert.That(Refused(With(("word/document.xml", laughs))), Is.EqualTo("not-word"));
        Assert.That(Refused(With(("word/_rels/document.xml.rels", "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>"))), Is.EqualTo("not-word"));
    }

    [Test]
    public void A_million_braces() => Assert.That(Refused(Of(P(new string('{', 2_000_000)))), Is.EqualTo("too-many-tags"));

    [Test]
    public void Ten_thousand_elements_inside_each_other()
    {
        static string Times5000(string text) => new StringBuilder().Insert(0, text, 5000).ToString();
        Assert.That(Refused(Of(Times5000("<w:sdt><w:sdtContent>") + Times5000("</w:sdtContent></w:sdt>"))), Is.EqualTo("too-deep"));
    }
}
