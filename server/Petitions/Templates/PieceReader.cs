using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>Cuts the text of a marked part at its markers.</summary>
internal sealed partial class PieceReader
{
    private readonly IReadOnlyList<Tag> _tags;
    private readonly string[] _texts;
    private int _next;

    private PieceReader(string xml, IReadOnlyList<Tag> tags)
    {
        _tags = tags;
        // Texts at even places, what their markers say at odd ones.
        _texts = MarkerText().Split(xml);
    }

    public static IReadOnlyList<Piece> Read(XDocument document, IReadOnlyList<Tag> tags)
    {
        var xml = new StringBuilder("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""").Append('\n');
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(xml, settings)) document.Root!.WriteTo(writer);
        var reader = new PieceReader(xml.ToString(), tags);
        return reader.ReadUntil(out _);
    }

    private List<Piece> ReadUntil(out string stop)
    {
        var pieces = new List<Piece>();
        while (true)
        {
            if (_texts[_next].Length > 0) pieces.Add(new Literal(Encoding.UTF8.GetBytes(_texts[_next])));
            stop = _next + 1 < _texts.Length ? _texts[_next + 1] : "";
            _next += 2;
            if (stop == "keep") pieces.Add(ReadKept());
            else if (stop.StartsWith("open ", StringComparison.Ordinal)) pieces.Add(ReadBlock(_tags[int.Parse(stop.AsSpan(5))]));
            else return pieces;
        }
    }

    private Piece ReadBlock(Tag tag)
    {
        var first = ReadUntil(out _);
        return tag.Kind switch
        {
            TagKind.Each => new Repeat(tag.Name, first),
            TagKind.If => new Show(tag.Name, $"whether {tag.Name}", first, ReadUntil(out _)),
            _ => new Field(tag.Name, first, ReadUntil(out _), ReadUntil(out _)),
        };
    }

    private Kept ReadKept() => new(ReadUntil(out _), ReadUntil(out _), ReadUntil(out _), ReadUntil(out _));

    [GeneratedRegex(@"<\?rc (open \d+|value|unknown|close|keep|inner)\?>")]
    private static partial Regex MarkerText();
}
