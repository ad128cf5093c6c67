using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>A stored client file: the record as read, the edits over it, and what was chosen for its petitions.</summary>
/// <param name="Version">Grows by one at each change; a change made from an older version is refused.</param>
/// <param name="Record">The record with every standing edit applied: what the rules see.</param>
/// <param name="Edits">Corrections and answers in the order they were made, undone ones included.</param>
/// <param name="Sources">The captures the record was read from.</param>
/// <param name="ExpiresOn">The day the file is deleted unless it is changed before.</param>
/// <param name="Listed">Rows of courts' lists that belong to this client, captured or not.</param>
public sealed record ClientFile(
    string Id,
    long Version,
    Record Record,
    IReadOnlyList<Edit> Edits,
    IReadOnlyList<Source> Sources,
    JsonElement? Choices,
    DateTimeOffset UpdatedAt,
    DateOnly ExpiresOn,
    IReadOnlyList<KeptRow>? Listed = null)
{
    public IReadOnlyList<KeptRow> Listed { get; init; } = Listed ?? [];
}

/// <summary>One line of the list of clients.</summary>
public sealed record ClientSummary(string Id, string Name, DateOnly? DateOfBirth, int Cases, DateTimeOffset UpdatedAt, DateOnly ExpiresOn);

/// <summary>One client of the office, with what the law gives on a day.</summary>
/// <param name="Charges">How many charges all dockets hold.</param>
/// <param name="EligibleNow">Charges whose best remedy can be asked for on the day, presumed facts included.</param>
/// <param name="NextEligibleOn">The nearest later day on which another charge becomes eligible; null when none does.</param>
/// <param name="NeedsReview">Charges whose answer waits for a fact or an attorney.</param>
/// <param name="OpenQuestions">Facts that answers wait for, each counted once.</param>
/// <param name="BalanceDue">Dollars that the courts' accounts show as owed, added up; null when no account is known.</param>
public sealed record ClientOverview(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    DateOnly? DateOfBirth,
    string Jurisdiction,
    IReadOnlyList<string> Counties,
    IReadOnlyList<string> CaseNumbers,
    int Charges,
    int EligibleNow,
    DateOnly? NextEligibleOn,
    int NeedsReview,
    int OpenQuestions,
    decimal? BalanceDue,
    DateTimeOffset UpdatedAt,
    DateOnly ExpiresOn);

/// <summary>A correction of a read value, or the answer to a question: a layer over what was read, never a change of it.</summary>
/// <param name="Path">Which value; see <see cref="RecordPath"/>. A whole case or charge: it was added by hand, or removed.</param>
/// <param name="Value">Null: not known; of a whole case or charge: removed, until the edit is undone.</param>
/// <param name="Was">The value it replaced or removed; null when there was none.</param>
/// <param name="Undone">Whether it was taken back.</param>
public sealed record Edit(string Id, string Path, JsonElement? Value, JsonElement? Was, string Who, DateTimeOffset When, string? Why, bool Undone);

/// <summary>The page one case was read from.</summary>
public sealed record Source(
    string CaseNumber,
    string Site,
    string Url,
    DateTimeOffset CapturedAt,
    IReadOnlyDictionary<string, Provenance> Provenance,
    IReadOnlyList<CaptureWarning> Warnings);

/// <summary>What adding a capture did to a client file.</summary>
/// <param name="StillRemoved">What the page shows and the file leaves out, because a person removed it; as <see cref="RecordPath"/>.</param>
/// <param name="Replaced">What was added by hand, and is now as the page says; as <see cref="RecordPath"/>.</param>
public sealed record ClientChange(
    ClientFile Client,
    IReadOnlyList<ValueChange> Changes,
    IReadOnlyList<string>? StillRemoved = null,
    IReadOnlyList<string>? Replaced = null)
{
    public IReadOnlyList<string> StillRemoved { get; init; } = StillRemoved ?? [];
    public IReadOnlyList<string> Replaced { get; init; } = Replaced ?? [];
}

/// <summary>A value that a new capture read differently.</summary>
public sealed record ValueChange(string Path, JsonElement? Was, JsonElement? Now);

/// <summary>How far a stored client and a person on a page agree.</summary>
/// <param name="Same">True: name and birth date agree. Null: one of them is not known. False: one differs.</param>
public sealed record ClientMatch(ClientSummary Client, bool? Same, IReadOnlyList<string> Differences);
