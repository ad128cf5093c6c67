using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Finds everything wrong with a template at once, so that it is put right once.</summary>
public static class TemplateCheck
{
    /// <param name="catalog">The names the state's papers may use.</param>
    public static TemplateReport Run(byte[] docx, FieldCatalog catalog)
    {
        try
        {
            var file = TemplateFile.Open(docx);
            var names = new NameCheck(catalog);
            var tagged = file.TextParts.Select(part => (part.Name, Tags: new PartTags(part.Document))).ToList();
            List<TemplateFinding> findings = [
                .. tagged.SelectMany(part => Check(part.Name, part.Tags, names)),
                .. Leftovers.Find(file, [.. tagged.Select(part => part.Tags)]).Select(problem => new TemplateFinding(null, 0, problem))];
            return new([.. findings.Select(finding => finding.Problem)], findings.Count == 0 ? null : Annotation.Write(docx, file, findings));
        }
        catch (TemplateException refusal)
        {
            return new(refusal.Problems, null);
        }
    }

    private static IEnumerable<TemplateFinding> Check(string part, PartTags tags, NameCheck names)
    {
        var faults = tags.Faults.ToLookup(fault => fault.Tag);
        // One mistake, one problem: nothing more is said of the fields that an each without its end was to repeat.
        var open = tags.Faults.Where(fault => fault.Kind is "missing-end" or "crossing").Select(fault => fault.Tag.Name).ToList();
        foreach (var (index, tag) in tags.Tags.Index().Where(each => !IsCopy(each.Item)))
        {
            foreach (var fault in faults[tag]) yield return new(part, index, TagProblems.Describe(fault));
            if (names.Check(tag, [.. GroupsAround(tags, tag), .. open.Where(names.IsGroup)]) is { } problem) yield return new(part, index, problem);
        }
    }

    private static IEnumerable<string> GroupsAround(PartTags tags, Tag tag) =>
        tags.Blocks.Where(block => block.Open.Kind == TagKind.Each && block.Open != tag && block.Holds(tag.Node!)).Select(block => block.Open.Name);

    // Word keeps each text box twice, once for old programs; people see one.
    private static bool IsCopy(Tag tag) => tag.Paragraph.Ancestors().Any(element => element.Name.LocalName == "Fallback");
}

/// <param name="Part">Null when it is about the whole file.</param>
/// <param name="Tag">Its place among the tags of the part.</param>
internal sealed record TemplateFinding(string? Part, int Tag, TemplateProblem Problem);
