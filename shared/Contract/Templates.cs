namespace RecordClearance.Contract;

/// <param name="Office">Whether the office's own file is used in the place of the one that comes with the state.</param>
public sealed record TemplateSummary(string Jurisdiction, string Name, bool Office);
