using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>One docket.</summary>
/// <param name="CaseNumber">As the court prints it; the key of the case within a record.</param>
/// <param name="County">The county whose court holds the case, without the word "County"; null where the page does not say.</param>
/// <param name="StatusText">The court's own word, such as <c>Disposed</c>.</param>
/// <param name="BalanceDue">Dollars owed by the page's account; null where the page has no account.</param>
/// <param name="Secured">Whether the court marks the case as restricted from public view; null where the page cannot say.</param>
/// <param name="Facts">What the docket does not say about this case; names defined per state.</param>
/// <param name="StatusHistory">Every status the page shows, in the page's order.</param>
/// <param name="Closures">The court's statistical closures, such as <c>Non Trial Disposition</c>: not dispositions of charges.</param>
public sealed record Case(
    string CaseNumber,
    string? Court = null,
    string? County = null,
    string? CaseType = null,
    CaseStatus Status = CaseStatus.Unknown,
    string? StatusText = null,
    DateOnly? StatusOn = null,
    DateOnly? FiledOn = null,
    decimal? BalanceDue = null,
    DateOnly? BalanceAsOf = null,
    string? CitationNumber = null,
    string? Caption = null,
    bool? Secured = null,
    IReadOnlyList<Counsel>? Counsel = null,
    IReadOnlyList<CaseEvent>? Events = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null,
    IReadOnlyList<Charge>? Charges = null,
    IReadOnlyList<CaseEvent>? StatusHistory = null,
    IReadOnlyList<CaseEvent>? Closures = null,
    IReadOnlyList<RelatedCase>? RelatedCases = null)
{
    public IReadOnlyList<Charge> Charges { get; init; } = Charges ?? [];
}

/// <summary>Another docket that the page names.</summary>
/// <param name="Relation">In the court's words, such as <c>Co-Defendant</c>.</param>
public sealed record RelatedCase(string CaseNumber, string? Relation = null);

public enum CaseStatus { Unknown, Open, Closed }

/// <summary>An attorney on the docket.</summary>
/// <param name="For">The role of the party represented, such as <c>Defendant</c>.</param>
/// <param name="Appointment">Such as <c>Retained</c> or <c>Public Defender</c>.</param>
public sealed record Counsel(string Name, string? For = null, string? Appointment = null, string? Phone = null, string? Email = null);

/// <summary>One line of the docket's history.</summary>
public sealed record CaseEvent(DateOnly? On, string Name, string? Comment = null);
