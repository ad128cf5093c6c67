using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Whether a template's tags name what the state has.</summary>
internal sealed class NameCheck(FieldCatalog catalog)
{
    private readonly Dictionary<string, HashSet<string>> _groups = catalog.Groups.ToDictionary(
        group => FieldNames.Normal(group.Key), group => Names(group.Value), FieldNames.Comparer);
    private readonly HashSet<string> _fields = Names(catalog.Fields);
    private readonly HashSet<string> _conditions = Names(catalog.Conditions);

    public bool IsGroup(string name) => _groups.ContainsKey(name);

    /// <param name="around">The groups the tag stands in.</param>
    public TemplateProblem? Check(Tag tag, IReadOnlyList<string> around) => tag.Kind switch
    {
        TagKind.Field when tag.Name.Length > 0 => CheckField(tag, around),
        TagKind.Each when !_groups.ContainsKey(tag.Name) => Unknown(tag, "unknown-group", "group", _groups.Keys, name => $"{{{{ each {name} }}}}"),
        TagKind.If when !_conditions.Contains(tag.Name) => Unknown(tag, "unknown-condition", "condition", _conditions, name => $"{{{{ if {name} }}}}"),
        _ => null,
    };

    private TemplateProblem? CheckField(Tag tag, IReadOnlyList<string> around)
    {
        var here = around.Where(_groups.ContainsKey).SelectMany(group => _groups[group]).Concat(_fields).ToHashSet(FieldNames.Comparer);
        // Whether a row's field exists cannot be said while its group is not known.
        if (here.Contains(tag.Name) || around.Any(group => !_groups.ContainsKey(group))) return null;
        if (_groups.FirstOrDefault(group => group.Value.Contains(tag.Name)).Key is { } home)
            return TagProblems.Of("outside-group", tag, $"{tag.Written} is known only for each {home}.", $"Put it between {{{{ each {home} }}}} and {{{{ end }}}}.");
        if (_groups.ContainsKey(tag.Name))
            return TagProblems.Of("unknown-field", tag, $"{tag.Name} is a group, not a field.", $"Write {{{{ each {tag.Name} }}}} … {{{{ end }}}} around what repeats.");
        return _conditions.Contains(tag.Name)
            ? TagProblems.Of("unknown-field", tag, $"{tag.Name} is a condition, not a field.", $"Write {{{{ if {tag.Name} }}}} … {{{{ end }}}} around what it decides.")
            : Unknown(tag, "unknown-field", "field", here, name => $"{{{{ {name} }}}}");
    }

    private static TemplateProblem Unknown(Tag tag, string kind, string what, IEnumerable<string> known, Func<string, string> write) =>
        TagProblems.Of(kind, tag, $"There is no {what} named “{tag.Name}”.",
            NearestName.Of(tag.Name, known) is { } near ? $"Did you mean {write(near)}?" : $"Choose one from the list of {what}s.");

    private static HashSet<string> Names(IEnumerable<FieldName> names) => names.Select(field => FieldNames.Normal(field.Name)).ToHashSet(FieldNames.Comparer);
}
