using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>What is not known, printed so that nobody overlooks it: <c>[petitioner's date of birth]</c>, highlighted.</summary>
internal static class Blank
{
    private static readonly HashSet<string> AfterHighlight =
        ["u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"];

    public static XElement Run(string name, XElement? formatting)
    {
        var properties = formatting is null ? new XElement(W.RunProperties) : new XElement(formatting);
        properties.Elements(W.Ns + "highlight").Remove();
        var highlight = new XElement(W.Ns + "highlight", new XAttribute(W.Value, "yellow"));
        // The schema has an order.
        var next = properties.Elements().FirstOrDefault(element => element.Name.Namespace != W.Ns || AfterHighlight.Contains(element.Name.LocalName));
        if (next is null) properties.Add(highlight);
        else next.AddBeforeSelf(highlight);
        return new XElement(W.Run, properties, W.TextOf($"[{name}]"));
    }
}
