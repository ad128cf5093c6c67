using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RecordClearance.Tests.Templates;

/// <summary>Makes Word files of raw markup, and reads them back as a person would.</summary>
internal static class Docx
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>A file with this markup as its body; headers, footers and footnotes on request.</summary>
    public static byte[] Of(string body, string? header = null, string? footer = null, string? footnote = null)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var section = "";
            if (header is not null) section += Add(main.AddNewPart<HeaderPart>("rHeader"), "hdr", header, "<w:headerReference w:type=\"default\" r:id=\"rHeader\"/>");
            if (footer is not null) section += Add(main.AddNewPart<FooterPart>("rFooter"), "ftr", footer, "<w:footerReference w:type=\"default\" r:id=\"rFooter\"/>");
            if (footnote is not null) Add(main.AddNewPart<FootnotesPart>("rNotes"), "footnotes", $"<w:footnote w:id=\"1\">{footnote}</w:footnote>", "");
            Write(main, $"<w:document {Namespaces} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{body}<w:sectPr>{section}<w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr></w:body></w:document>");
        }
        return stream.ToArray();
    }

    private static string Add(OpenXmlPart part, string root, string content, string reference)
    {
        Write(part, $"<w:{root} {Namespaces}>{content}</w:{root}>");
        return reference;
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A table; each row an array of cells, each cell markup of paragraphs.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"3000\"/>"))}</w:tblGrid>"
        + string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>{cell}</w:tc>"))}</w:tr>"))
        + "</w:tbl>";

    /// <summary>The text of the body, a paragraph a line; fails when Word would have to repair the file.</summary>
    public static string Read(byte[] docx)
    {
        AssertValid(docx);
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return Lines(word.MainDocumentPart!.Document!.Body!);
    }

    public static string Lines(OpenXmlElement root) => string.Join('\n', root.Descendants<Paragraph>().Select(Line));

    private static string Line(Paragraph paragraph) => string.Concat(paragraph.Descendants()
        .Where(element => element.Ancestors<Paragraph>().First() == paragraph)
        .Select(element => element switch { Text text => text.Text, Break => "⏎", TabChar => "⇥", _ => "" }));

    public static void AssertValid(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        Assert.That(errors, Is.Empty);
    }
}
