using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>One count, with its own dates, plea, disposition and sentence.</summary>
/// <param name="Id">Key of the charge within its case; the count number as text where the court numbers counts.</param>
/// <param name="Statute">As the court prints it.</param>
/// <param name="LevelText">The court's own grade, such as <c>MIS</c>.</param>
/// <param name="Level">As the state grades it, lower case: <c>misdemeanor</c>, <c>felony</c>, <c>violation</c>; null where unknown.</param>
/// <param name="ArrestedOn">Day of the arrest or citation, never the filing day.</param>
/// <param name="Agency">The arresting or citing agency.</param>
/// <param name="Facts">What the docket does not say about this charge; names defined per state.</param>
public sealed record Charge(
    string Id,
    int? Number = null,
    string? Description = null,
    string? Statute = null,
    string? LevelText = null,
    string? Level = null,
    DateOnly? OffenseOn = null,
    DateOnly? ArrestedOn = null,
    DateOnly? FiledOn = null,
    string? Agency = null,
    Plea? Plea = null,
    Disposition? Disposition = null,
    Sentence? Sentence = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null,
    string? CitationNumber = null,
    string? ArrestControlNumber = null,
    ReportingAgency? ReportedBy = null);

/// <summary>The agency that reported an offense, with its address as printed.</summary>
public sealed record ReportingAgency(string Name, Address? Address = null);

/// <summary>A plea in the court's words.</summary>
public sealed record Plea(string? Text = null, DateOnly? On = null);

/// <summary>How a charge ended. <paramref name="Outcome"/> may be left out when only the court's words are known; the service normalizes them.</summary>
public sealed record Disposition(DispositionOutcome? Outcome = null, string? Text = null, DateOnly? On = null);

/// <summary>What a disposition amounts to. <c>unknown</c> is an answer: it becomes a question, never a guess.</summary>
public enum DispositionOutcome { Unknown, Convicted, Dismissed, Acquitted, Diverted, NotCharged, Transferred, Pending }

/// <summary>A sentence in the court's words, and the day its terms were completed where a source says so.</summary>
public sealed record Sentence(string? Text = null, DateOnly? ImposedOn = null, DateOnly? CompletedOn = null);
