using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace RecordClearance.Petitions;

/// <summary>Writes what a check found into the Word file, as comments at each place.</summary>
internal sealed class Annotation
{
    private const string Author = "RecordClearance";

    private readonly XDocument _text;
    private readonly XDocument _comments;
    private int _next;

    private Annotation(XDocument text, XDocument comments)
    {
        (_text, _comments) = (text, comments);
        RemoveEarlier();
        _next = comments.Root!.Elements().Select(comment => (int?)comment.Attribute(W.Ns + "id") ?? 0).Append(-1).Max() + 1;
    }

    public static byte[] Write(byte[] docx, TemplateFile file, IReadOnlyList<TemplateFinding> findings)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var word = WordprocessingDocument.Open(stream, true, new OpenSettings { MaxCharactersInPart = SafeXml.MaxCharacters }))
        {
            var main = word.MainDocumentPart!;
            var part = main.WordprocessingCommentsPart;
            var annotation = new Annotation(Load(main), part is null ? NewComments() : Load(part));
            annotation.Add(file.Main.Name, findings);
            Save(main, annotation._text);
            Save(part ?? main.AddNewPart<WordprocessingCommentsPart>("rIdRecordClearance"), annotation._comments);
        }
        return stream.ToArray();
    }

    private void Add(string main, IReadOnlyList<TemplateFinding> findings)
    {
        // Word allows no comments in headers and footers: those stand at the beginning.
        foreach (var finding in findings.Where(finding => finding.Part != main)) AtTop(finding);
        var tags = TagScanner.Scan(_text.Root!);
        foreach (var finding in findings.Where(finding => finding.Part == main)) AtTag(tags[finding.Tag], finding);
    }

    private void AtTag(Tag tag, TemplateFinding finding)
    {
        var pieces = TagScanner.Pieces(tag.Paragraph);
        var first = Outermost(pieces.First(piece => piece.End > tag.Start).Element);
        var last = Outermost(pieces.Last(piece => piece.Start < tag.Start + tag.Length).Element);
        var id = Comment($"{finding.Problem.Text} {finding.Problem.Todo}");
        first.AddBeforeSelf(Mark("commentRangeStart", id));
        last.AddAfterSelf(Mark("commentRangeEnd", id), Reference(id));
    }

    // Nor in a text box: its comment stands where the box is anchored.
    private static XElement Outermost(XElement text) => text.Ancestors(W.Run).Last();

    private void AtTop(TemplateFinding finding)
    {
        var body = _text.Root!.Element(W.Body)!;
        if (body.Descendants(W.Paragraph).FirstOrDefault() is not { } paragraph) body.AddFirst(paragraph = new XElement(W.Paragraph));
        var place = finding.Part is null ? "" : $"In {Place(finding.Part)}, at {finding.Problem.Tag}: ";
        var id = Comment($"{place}{finding.Problem.Text} {finding.Problem.Todo}");
        if (paragraph.Element(W.ParagraphProperties) is { } properties) properties.AddAfterSelf(Mark("commentRangeStart", id));
        else paragraph.AddFirst(Mark("commentRangeStart", id));
        paragraph.Add(Mark("commentRangeEnd", id), Reference(id));
    }

    private static string Place(string part) => part switch
    {
        _ when part.Contains("header", StringComparison.OrdinalIgnoreCase) => "a header",
        _ when part.Contains("footer", StringComparison.OrdinalIgnoreCase) => "a footer",
        _ => "a note",
    };

    private string Comment(string text)
    {
        var id = (_next++).ToString(CultureInfo.InvariantCulture);
        _comments.Root!.Add(new XElement(W.Ns + "comment",
            new XAttribute(W.Ns + "id", id), new XAttribute(W.Ns + "author", Author), new XAttribute(W.Ns + "initials", "RC"),
            new XElement(W.Paragraph, new XElement(W.Run, W.TextOf(text)))));
        return id;
    }

    /// <summary>Takes out what an earlier check wrote.</summary>
    private void RemoveEarlier()
    {
        var ours = _comments.Root!.Elements().Where(comment => (string?)comment.Attribute(W.Ns + "author") == Author).ToList();
        var ids = ours.Select(comment => (string?)comment.Attribute(W.Ns + "id")).ToHashSet();
        ours.Remove();
        _text.Descendants().Where(element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal) && ids.Contains((string?)element.Attribute(W.Ns + "id")))
            .ToList().ForEach(element => element.Remove());
    }

    private static XElement Reference(string id) => new(W.Run, Mark("commentReference", id));

    private static XElement Mark(string name, string id) => new(W.Ns + name, new XAttribute(W.Ns + "id", id));

    private static XDocument NewComments() => new(new XElement(W.Ns + "comments", new XAttribute(XNamespace.Xmlns + "w", W.Ns)));

    private static XDocument Load(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return SafeXml.Load(content.ToArray());
    }

    private static void Save(OpenXmlPart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(SafeXml.Save(xml));
    }
}
