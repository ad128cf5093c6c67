using System.Xml.Linq;

namespace RecordClearance.Petitions;

internal enum TagKind { Field, Each, If, End, Broken }

/// <summary>One tag of a template and where it stands.</summary>
/// <param name="Words">What stands between the braces, with single spaces.</param>
/// <param name="Name">The field, group or condition it names.</param>
/// <param name="Start">Where it begins in its paragraph's text.</param>
internal sealed record Tag(TagKind Kind, string Words, string Name, XElement Paragraph, int Start, int Length)
{
    /// <summary>Stands for the tag in the tree once the text is taken out.</summary>
    public XProcessingInstruction? Node { get; set; }

    /// <summary>The formatting of the run that holds the opening braces.</summary>
    public XElement? Formatting { get; set; }

    /// <summary>The text of its paragraph, or of the last one with words.</summary>
    public string Near { get; init; } = "";

    public bool IsControl => Kind is TagKind.Each or TagKind.If or TagKind.End;

    public string Written => Kind == TagKind.Broken ? Words : $"{{{{ {Words} }}}}";

    public static Tag Parse(string inside, XElement paragraph, int start, int length)
    {
        var words = FieldNames.Normal(inside);
        var (kind, name) = words switch
        {
            _ when words.Equals("end", StringComparison.OrdinalIgnoreCase) => (TagKind.End, ""),
            _ when After(words, "each ") is { } group => (TagKind.Each, group),
            _ when After(words, "if ") is { } condition => (TagKind.If, condition),
            _ => (TagKind.Field, words),
        };
        return new(kind, words, name, paragraph, start, length);
    }

    private static string? After(string words, string keyword) =>
        words.StartsWith(keyword, StringComparison.OrdinalIgnoreCase) ? words[keyword.Length..] : null;
}
