namespace RecordClearance.Petitions;

/// <summary>The names a state's templates may use: what a template check compares with, and what an office looks up.</summary>
/// <param name="Fields">Fields of the whole paper.</param>
/// <param name="Groups">Repeated groups, each with the fields of one row.</param>
/// <param name="Conditions">Named facts for <c>{{ if … }}</c>.</param>
public sealed record FieldCatalog(
    IReadOnlyList<FieldName> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<FieldName>> Groups,
    IReadOnlyList<FieldName> Conditions);

/// <summary>A name, what it means, and an example with made-up data.</summary>
public sealed record FieldName(string Name, string Meaning, string Example);
