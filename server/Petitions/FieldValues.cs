namespace RecordClearance.Petitions;

/// <summary>What a template's fields, groups and conditions stand for in one paper. Names are compared without case or extra spaces.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<FieldValues>> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool?> _conditions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of a field; null means not known, and prints as a highlighted blank.</summary>
    public FieldValues Set(string field, string? text)
    {
        _values[field] = text;
        return this;
    }

    /// <summary>The rows of a repeated group.</summary>
    public FieldValues Each(string group, IReadOnlyList<FieldValues> rows)
    {
        _groups[group] = rows;
        return this;
    }

    /// <summary>Whether a named fact holds; null means not known, and its block prints as a highlighted blank.</summary>
    public FieldValues When(string condition, bool? holds)
    {
        _conditions[condition] = holds;
        return this;
    }

    public string? Text(string field) => _values.GetValueOrDefault(field);

    public IReadOnlyList<FieldValues> Rows(string group) => _groups.GetValueOrDefault(group) ?? [];

    public bool? Holds(string condition) => _conditions.GetValueOrDefault(condition);
}
