using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>What each part of a Word file says it is.</summary>
internal sealed class ContentTypes
{
    public const string Part = "[Content_Types].xml";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly string[] Texts = ["document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml"];

    // By part name; by extension, with its dot, for the parts not named.
    private readonly Dictionary<string, string> _types;

    private ContentTypes(Dictionary<string, string> types) => _types = types;

    /// <exception cref="TemplateException">There is no list of types: not a Word file.</exception>
    public static ContentTypes Read(IReadOnlyList<TemplatePart> parts)
    {
        var part = parts.FirstOrDefault(part => part.Name == Part) ?? throw TemplateFile.NotWord();
        var root = SafeXml.Load(part.Content).Root!;
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in root.Elements())
            types[((string?)type.Attribute("PartName"))?.TrimStart('/') ?? $".{(string?)type.Attribute("Extension")}"] = (string?)type.Attribute("ContentType") ?? "";
        return new(types);
    }

    public IEnumerable<string> All => _types.Values;

    public bool IsMain(string part) => Is(part, Texts[0]);

    public bool IsText(string part) => Texts.Any(kind => Is(part, kind));

    private bool Is(string part, string kind) =>
        part != Part && string.Equals(_types.GetValueOrDefault(part) ?? _types.GetValueOrDefault(Path.GetExtension(part)), Word + kind, StringComparison.OrdinalIgnoreCase);
}
