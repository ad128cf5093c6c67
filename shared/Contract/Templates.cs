namespace RecordClearance.Contract;

/// <param name="Office">Whether the office's own file is used in the place of the one that comes with the state.</param>
public sealed record TemplateSummary(string Jurisdiction, string Name, bool Office);

/// <summary>What a template check found.</summary>
/// <param name="Problems">Empty when the template can be used.</param>
/// <param name="Annotated">The Word file with a comment at each place, as base64; null when it is fine or cannot be opened.</param>
public sealed record TemplateReport(IReadOnlyList<TemplateProblem> Problems, byte[]? Annotated);
