using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>A plan and what its papers say, before any Word file is made.</summary>
public sealed record Filing(FilingPlan Plan, IReadOnlyList<Paper> Papers);

/// <summary>One paper: a template and the values that fill it.</summary>
/// <param name="File">Its name in the packet, ending in <c>.docx</c>; made of safe characters.</param>
/// <param name="Template">Name of a template of the state.</param>
public sealed record Paper(string File, string Template, FieldValues Values);
