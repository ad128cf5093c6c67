using System.Text.Json;

namespace RecordClearance.Contract;

/// <param name="AsOf">The day of filing; null for today.</param>
public sealed record EvaluationRequest(Record Record, DateOnly? AsOf = null);

/// <summary>Starts a client file: with the first docket captured, or with a person typed in.</summary>
public sealed record NewClient(string Jurisdiction, CaptureResult? Capture = null, Person? Person = null);

public sealed record MatchRequest(Person Person);

/// <summary>Adds a docket to a client file, or brings it up to date.</summary>
/// <param name="SamePerson">Whether a person has confirmed that the page is about this client.</param>
/// <param name="Version">The version of the file the caller saw.</param>
public sealed record CaseUpdate(CaptureResult Capture, long Version, bool SamePerson = false);

public sealed record CaseRemoval(string CaseNumber, long Version);

/// <summary>A correction, the answer to a question, or a whole case or charge added or removed.</summary>
/// <param name="Value">Null: not known; of a whole case or charge: removed.</param>
public sealed record EditRequest(string Path, JsonElement Value, string Who, long Version, string? Why = null);

/// <summary>The version the caller saw; null to take the change whatever it is.</summary>
public sealed record EditChange(long? Version = null);

/// <summary>What was chosen for this client's papers; kept as it is, for the caller to read again.</summary>
public sealed record ChoicesUpdate(JsonElement Choices, long Version);

/// <summary>Keeps rows of a list of cases with a client's file.</summary>
/// <param name="SamePerson">Whether a person has confirmed that every row is about this client.</param>
public sealed record ListUpdate(string Site, string Url, DateTimeOffset ListedAt, IReadOnlyList<ListedCase> Rows, long Version, bool SamePerson = false);

/// <summary>Which listed cases wait for their page to be read.</summary>
/// <param name="CaseNumbers">All of them: no other row waits any longer.</param>
/// <param name="Problems">Why the pages of some could not be read, by case number.</param>
/// <param name="Version">The version the caller saw; null to take the change whatever it is.</param>
public sealed record CapturingUpdate(IReadOnlyList<string> CaseNumbers, IReadOnlyDictionary<string, string>? Problems = null, long? Version = null);

/// <summary>Asks which single fact would change the answer for one charge.</summary>
/// <param name="AsOf">The day of filing; null for today.</param>
public sealed record TurningPointsRequest(Record Record, string CaseNumber, string ChargeId, DateOnly? AsOf = null);
