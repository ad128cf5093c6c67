namespace RecordClearance.Petitions;

/// <summary>What a template's fields, groups and conditions stand for in one paper. Names are compared without case or extra spaces.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<string, string?> _values = new(FieldNames.Comparer);
    private readonly Dictionary<string, IReadOnlyList<FieldValues>> _groups = new(FieldNames.Comparer);
    private readonly Dictionary<string, bool?> _conditions = new(FieldNames.Comparer);

    /// <summary>The text of a field; null means not known, and prints as a highlighted blank.</summary>
    public FieldValues Set(string field, string? text)
    {
        _values[FieldNames.Normal(field)] = text;
        return this;
    }

    /// <summary>The rows of a repeated group.</summary>
    public FieldValues Each(string group, IReadOnlyList<FieldValues> rows)
    {
        _groups[FieldNames.Normal(group)] = rows;
        return this;
    }

    /// <summary>Whether a named fact holds; null means not known, and its block prints as a highlighted blank.</summary>
    public FieldValues When(string condition, bool? holds)
    {
        _conditions[FieldNames.Normal(condition)] = holds;
        return this;
    }

    public string? Text(string field) => _values.GetValueOrDefault(FieldNames.Normal(field));

    public IReadOnlyList<FieldValues> Rows(string group) => _groups.GetValueOrDefault(FieldNames.Normal(group)) ?? [];

    public bool? Holds(string condition) => _conditions.GetValueOrDefault(FieldNames.Normal(condition));

    internal bool TryText(string field, out string? text) => _values.TryGetValue(field, out text);

    internal bool TryRows(string group, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IReadOnlyList<FieldValues>? rows) => _groups.TryGetValue(group, out rows);

    internal bool TryHolds(string condition, out bool? holds) => _conditions.TryGetValue(condition, out holds);
}
