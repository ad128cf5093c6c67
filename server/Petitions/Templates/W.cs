using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>The names of WordprocessingML that a template is made of.</summary>
internal static class W
{
    public static readonly XNamespace Ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XName Paragraph = Ns + "p";
    public static readonly XName ParagraphProperties = Ns + "pPr";
    public static readonly XName Run = Ns + "r";
    public static readonly XName RunProperties = Ns + "rPr";
    public static readonly XName Text = Ns + "t";
    public static readonly XName Tab = Ns + "tab";
    public static readonly XName Break = Ns + "br";
    public static readonly XName Table = Ns + "tbl";
    public static readonly XName Row = Ns + "tr";
    public static readonly XName RowProperties = Ns + "trPr";
    public static readonly XName Cell = Ns + "tc";
    public static readonly XName CellProperties = Ns + "tcPr";
    public static readonly XName TextBox = Ns + "txbxContent";
    public static readonly XName Body = Ns + "body";
    public static readonly XName Section = Ns + "sectPr";
    public static readonly XName Value = Ns + "val";

    /// <summary>A run with the formatting of another, holding nodes.</summary>
    public static XElement RunLike(XElement? properties, params object[] content) =>
        new(Run, properties is null ? null : new XElement(properties), content);

    /// <summary>A text whose outer spaces count.</summary>
    public static XElement TextOf(object content) =>
        new(Text, new XAttribute(XNamespace.Xml + "space", "preserve"), content);
}
