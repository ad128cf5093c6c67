using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>A piece of a paragraph's text: a text node, or a tab, break or hyphen that counts as one character.</summary>
internal readonly record struct TextPiece(XElement Element, int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>Finds the tags of a part, however many runs Word has split them over.</summary>
internal static partial class TagScanner
{
    public static List<Tag> Scan(XElement root)
    {
        var tags = new List<Tag>();
        var near = "";
        foreach (var paragraph in root.Descendants(W.Paragraph))
        {
            var text = Text(Pieces(paragraph));
            if (!string.IsNullOrWhiteSpace(TagOrBrace().Replace(text, ""))) near = text.Trim();
            tags.AddRange(Scan(paragraph, text).Select(tag => tag with { Near = near }));
        }
        return tags;
    }

    /// <summary>The texts of a paragraph, without those of a text box inside it.</summary>
    public static List<TextPiece> Pieces(XElement paragraph)
    {
        var pieces = new List<TextPiece>();
        var start = 0;
        foreach (var element in paragraph.Descendants())
        {
            if (element.Parent!.Name != W.Run || TextOf(element) is not { Length: > 0 } text) continue;
            if (element.Ancestors(W.Paragraph).First() != paragraph) continue;
            pieces.Add(new(element, start, text));
            start += text.Length;
        }
        return pieces;
    }

    public static string Text(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    private static string? TextOf(XElement element) => element.Name.Namespace != W.Ns ? null : element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" or "br" or "cr" => " ",
        "noBreakHyphen" => "-",
        _ => null,
    };

    private static IEnumerable<Tag> Scan(XElement paragraph, string text)
    {
        foreach (Match match in TagOrBrace().Matches(text))
        {
            yield return match.Groups[1].Success
                ? Tag.Parse(match.Groups[1].Value, paragraph, match.Index, match.Length)
                : new Tag(TagKind.Broken, match.Value, "", paragraph, match.Index, match.Length);
        }
    }

    // A whole tag; else a pair of braces without its partner.
    [GeneratedRegex(@"\{\{((?:(?!\{\{|\}\}).)*)\}\}|\{\{|\}\}", RegexOptions.Singleline)]
    private static partial Regex TagOrBrace();
}
