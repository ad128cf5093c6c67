namespace RecordClearance.Petitions;

/// <summary>Where a name is looked up: in the row at hand, then in what stands around it.</summary>
internal sealed class Scope(FieldValues values, Scope? outer)
{
    public string? Text(string field) => values.TryText(field, out var text) ? text : outer?.Text(field);

    /// <summary>Null when nobody has given the group.</summary>
    public IReadOnlyList<FieldValues>? Rows(string group) => values.TryRows(group, out var rows) ? rows : outer?.Rows(group);

    public bool? Holds(string condition) => values.TryHolds(condition, out var holds) ? holds : outer?.Holds(condition);
}
