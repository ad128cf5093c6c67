using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>One person and all their cases, as the rules see them.</summary>
/// <param name="Id">The caller's own name for this record; returned unchanged.</param>
/// <param name="Jurisdiction">ISO 3166-2, such as <c>US-VT</c>.</param>
/// <param name="Facts">What no docket says, asked of the client or attorney. Names are defined per state (<c>GET /api/jurisdictions/{id}/law</c>); null or absent means unknown.</param>
/// <param name="Unread">Values that could not be read. The record holds nothing in their place; an answer that may rest on one is a question.</param>
/// <param name="NotRead">Numbers of cases that a court's list names and whose pages were not read: the rules see nothing of them.</param>
public sealed record Record(
    string Jurisdiction,
    Person Person,
    IReadOnlyList<Case> Cases,
    string? Id = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null,
    IReadOnlyList<string>? NotRead = null,
    IReadOnlyList<UnreadValue>? Unread = null);

/// <summary>A value that could not be read, such as a day that no calendar has.</summary>
/// <param name="Path">Its place in the record; see <see cref="RecordPath"/>.</param>
/// <param name="Text">As it was written.</param>
public sealed record UnreadValue(string Path, string Text);
