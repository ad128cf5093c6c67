using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>Comments in a template are for the office, such as the ones a check writes: they must not reach the court.</summary>
internal static class OfficeComments
{
    /// <summary>The parts without comments, and nothing that points to them.</summary>
    public static List<TemplatePart> Drop(List<TemplatePart> parts)
    {
        var types = SafeXml.Load(parts.First(part => part.Name == ContentTypes.Part).Content);
        var dropped = types.Root!.Elements().Where(type => Says(type, "ContentType", ".comments")).ToList();
        if (dropped.Count == 0) return parts;
        var names = dropped.Select(type => ((string?)type.Attribute("PartName") ?? "").TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        dropped.Remove();
        return [.. parts.Where(part => !names.Contains(part.Name)).Select(part => part switch
        {
            { Name: ContentTypes.Part } => part with { Content = SafeXml.Save(types) },
            { Name: var name } when name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) => part with { Content = Without(part, link => Says(link, "Type", "/comments")) },
            { IsXml: true } => part with { Content = Without(part, IsAnchor) },
            _ => part,
        })];
    }

    private static byte[] Without(TemplatePart part, Func<XElement, bool> unwanted)
    {
        var xml = SafeXml.Load(part.Content);
        xml.Descendants().Where(unwanted).ToList().ForEach(element => element.Remove());
        return SafeXml.Save(xml);
    }

    private static bool IsAnchor(XElement element) => element.Name.Namespace == W.Ns
        && element.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference";

    private static bool Says(XElement element, string attribute, string word) =>
        ((string?)element.Attribute(attribute) ?? "").Contains(word, StringComparison.OrdinalIgnoreCase);
}
