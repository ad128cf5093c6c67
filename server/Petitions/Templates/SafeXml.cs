using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>Reads XML of a file from elsewhere: no document type, nothing fetched, limits on size and depth.</summary>
internal static class SafeXml
{
    public const int MaxCharacters = 8 * 1024 * 1024;
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="TemplateException">The part is not XML within the limits.</exception>
    public static XDocument Load(byte[] content)
    {
        try
        {
            CheckDepth(content);
            using var reader = XmlReader.Create(new MemoryStream(content), Settings);
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            foreach (var text in document.DescendantNodes().OfType<XCData>().ToList()) text.ReplaceWith(new XText(text.Value));
            return document;
        }
        catch (XmlException)
        {
            throw TemplateFile.NotWord();
        }
    }

    public static byte[] Save(XDocument document)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(stream, settings)) document.Save(writer);
        return stream.ToArray();
    }

    private static void CheckDepth(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), Settings);
        while (reader.Read())
            if (reader.Depth > MaxDepth) throw new TemplateException("too-deep", "The file is nested too deeply.", "Copy the text into a new document.");
    }
}
