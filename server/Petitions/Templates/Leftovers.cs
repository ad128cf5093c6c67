using System.Xml.Linq;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>What would reach the court although nobody sees it while writing: tracked changes, and tags where none are read.</summary>
internal static class Leftovers
{
    private static readonly HashSet<XName> Changes = [W.Ns + "ins", W.Ns + "del", W.Ns + "moveFrom", W.Ns + "moveTo"];

    /// <param name="tagged">The text parts, their tags already cut out.</param>
    public static IEnumerable<TemplateProblem> Find(TemplateFile file, IReadOnlyList<PartTags> tagged)
    {
        var texts = tagged.Select(part => part.Document).ToList();
        if (texts.Any(text => text.Descendants().Any(element => Changes.Contains(element.Name))))
            yield return new("tracked-changes", null, null, "The file has tracked changes, which every paper made from it would show.", "In Word: Review, Accept All Changes, or reject them.");
        var read = file.TextParts.Select(part => part.Name).ToHashSet();
        var others = file.Parts.Where(part => part.IsXml && !read.Contains(part.Name)).Select(part => SafeXml.Load(part.Content));
        if (texts.Concat(others).SelectMany(text => text.DescendantNodes().OfType<XText>()).FirstOrDefault(text => text.Value.Contains("{{")) is { } tag)
            yield return new("unread-tag", tag.Value.Trim(), null, "A tag stands where none are read, such as a chart, a drawing's own text or the file's properties.", "Write it in a paragraph, a table or a text box, or remove it.");
    }
}
