using System.Text.Json.Serialization;
using RecordClearance.Contract;

namespace RecordClearance.Commands;

/// <summary>A line of <c>read</c>.</summary>
/// <param name="Source">The file the page came from.</param>
public sealed record CaseLine(string Site, string Source, Person Person, Case Case, IReadOnlyList<CaptureWarning> Warnings);

/// <summary>A line of <c>read</c>, of a page that lists cases.</summary>
/// <param name="Source">The file the page came from.</param>
public sealed record ListLine(string Site, string Source, string? Searched, int? Count, IReadOnlyList<ListedCase> Rows, IReadOnlyList<CaptureWarning> Warnings);

/// <summary>A line of <c>draft</c>.</summary>
/// <param name="File">The Word file or zip in the output folder; null when nothing can be asked for.</param>
public sealed record DraftLine(string? Id, string? File, IReadOnlyList<PlannedPetition> Petitions, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Refusal> Refused, IReadOnlyList<LeftOutCharge> LeftOut);

/// <summary>A line of <c>template check</c>.</summary>
public sealed record TemplateLine(string File, IReadOnlyList<TemplateProblem> Problems);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(KebabCase<CaseStatus>), typeof(KebabCase<DispositionOutcome>)])]
[JsonSerializable(typeof(CaseLine))]
[JsonSerializable(typeof(ListLine))]
[JsonSerializable(typeof(DraftLine))]
[JsonSerializable(typeof(TemplateLine))]
public sealed partial class CommandJson : JsonSerializerContext;
