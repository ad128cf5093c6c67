namespace RecordClearance.Contract;

/// <summary>One thing wrong with a Word template, said so that its author can put it right.</summary>
/// <param name="Kind">Stable name of the problem, such as <c>unknown-field</c>, <c>missing-end</c>, <c>macros</c>.</param>
/// <param name="Tag">The tag as written; null when the problem is not about one tag.</param>
/// <param name="Near">The nearest text before it; null when the problem concerns the file.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Todo">What to do about it.</param>
public sealed record TemplateProblem(string Kind, string? Tag, string? Near, string Text, string Todo);
