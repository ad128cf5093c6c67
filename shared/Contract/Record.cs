using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>One person and all their cases, as the rules see them.</summary>
/// <param name="Id">The caller's own name for this record; returned unchanged.</param>
/// <param name="Jurisdiction">ISO 3166-2, such as <c>US-VT</c>.</param>
/// <param name="Facts">What no docket says, asked of the client or attorney. Names are defined per state (<c>GET /api/jurisdictions/{id}/law</c>); null or absent means unknown.</param>
/// <param name="NotRead">Numbers of cases that a court's list names and whose pages were not read: the rules see nothing of them.</param>
public sealed record Record(
    string Jurisdiction,
    Person Person,
    IReadOnlyList<Case> Cases,
    string? Id = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null,
    IReadOnlyList<string>? NotRead = null);
