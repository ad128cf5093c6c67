using System.IO.Compression;
using System.Xml.Linq;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>A Word file that was found safe to open: every limit is checked before a byte of XML is read.</summary>
internal sealed class TemplateFile
{
    public const int MaxParts = 200;
    public const int MaxUnpackedBytes = 20 * 1024 * 1024;

    private TemplateFile(IReadOnlyList<TemplatePart> parts, IReadOnlyList<TextPart> textParts) => (Parts, TextParts) = (parts, textParts);

    public IReadOnlyList<TemplatePart> Parts { get; }

    public TextPart Main => TextParts[0];

    /// <summary>The parts people write in: body, headers, footers, notes; the body first.</summary>
    public IReadOnlyList<TextPart> TextParts { get; }

    /// <exception cref="TemplateException">Lists everything that speaks against the file.</exception>
    public static TemplateFile Open(byte[] docx)
    {
        var parts = Unpack(docx);
        var types = ContentTypes.Read(parts);
        var problems = TemplateSafety.Check(parts, types).ToList();
        if (problems.Count > 0) throw new TemplateException(problems);
        parts = OfficeComments.Drop(parts);
        TextPart[] texts = [.. parts.Where(part => types.IsText(part.Name)).OrderBy(part => types.IsMain(part.Name) ? 0 : 1)
            .Select(part => new TextPart(part.Name, SafeXml.Load(part.Content)))];
        if (texts.Length == 0 || texts.Any(text => text.Document.Root!.Name.Namespace != W.Ns || text.Document.Root.GetNamespaceOfPrefix("w") != W.Ns))
            throw NotWord();
        return new TemplateFile(parts, texts);
    }

    private static List<TemplatePart> Unpack(byte[] docx)
    {
        if (docx.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new TemplateException("not-word", "This is an old Word file (.doc), or one with a password.", "Open it in Word, take the password off, and save it as Word Document (.docx).");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(docx, writable: false));
            CheckDirectory(zip);
            var left = MaxUnpackedBytes;
            return [.. zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => new TemplatePart(entry.FullName, Read(entry, ref left)))];
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw NotWord();
        }
    }

    private static void CheckDirectory(ZipArchive zip)
    {
        if (zip.Entries.Count > MaxParts)
            throw new TemplateException("too-many-parts", $"The file has {zip.Entries.Count} parts; at most {MaxParts} are allowed.", "Remove pictures and embedded files, or copy the text into a new document.");
        if (zip.Entries.Sum(entry => entry.Length) > MaxUnpackedBytes) throw TooLarge();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (zip.Entries.Any(entry => !names.Add(entry.FullName) || entry.FullName.Contains('\\') || entry.FullName.Split('/').Any(step => step is ".." or "." or "") && !entry.FullName.EndsWith('/')))
            throw NotWord();
    }

    // The directory may lie about sizes, so the bytes are counted as they come.
    private static byte[] Read(ZipArchiveEntry entry, ref int left)
    {
        var content = new MemoryStream();
        var buffer = new byte[81920];
        using var stream = entry.Open();
        while (stream.Read(buffer) is > 0 and var count)
        {
            left -= count;
            if (left < 0) throw TooLarge();
            content.Write(buffer, 0, count);
        }
        // ZipArchive stops at the declared size and checks no checksum.
        return ZipEntry.Pack("", content.ToArray(), CompressionLevel.Fastest).Crc == entry.Crc32 ? content.ToArray() : throw NotWord();
    }

    private static TemplateException TooLarge() =>
        new("too-large", $"Unpacked, the file is larger than {MaxUnpackedBytes / 1024 / 1024} MB.", "Remove large pictures, or copy the text into a new document.");

    public static TemplateException NotWord() =>
        new("not-word", "This is not a Word document that can be read.", "Open it in Word and save it as Word Document (.docx), not Strict Open XML.");
}

/// <summary>A file inside the Word file.</summary>
internal sealed record TemplatePart(string Name, byte[] Content)
{
    public bool IsXml => Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A part that may hold tags.</summary>
internal sealed record TextPart(string Name, XDocument Document);
