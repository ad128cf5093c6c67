namespace RecordClearance.Contract;

/// <summary>What a page that lists cases says, such as the results of a search.</summary>
/// <param name="Searched">What was searched for, in the page's words.</param>
/// <param name="Count">How many cases the page says it found; null where it does not say.</param>
/// <param name="Rows">In the page's order; none when nothing was found.</param>
public sealed record Listing(
    string Site,
    string Url,
    DateTimeOffset CapturedAt,
    string Jurisdiction,
    string? Searched,
    int? Count,
    IReadOnlyList<ListedCase> Rows,
    IReadOnlyList<CaptureWarning> Warnings);

/// <summary>One row of a list of cases. What the row does not say, or what could not be read, is null.</summary>
/// <param name="CaseNumber">Null only in a row that could not be read.</param>
/// <param name="Link">The address of the case's own page; null where the row has none on the court's site.</param>
/// <param name="Name">The person, as printed and as parsed.</param>
/// <param name="BirthYear">Also where the whole date is known.</param>
/// <param name="Charges">Names of charges, as printed.</param>
/// <param name="Unread">Why the row, or a part of it, could not be read.</param>
public sealed record ListedCase(
    string? CaseNumber,
    string? Link = null,
    string? CitationNumber = null,
    PersonName? Name = null,
    DateOnly? DateOfBirth = null,
    int? BirthYear = null,
    DateOnly? FiledOn = null,
    string? County = null,
    string? CaseType = null,
    CaseStatus Status = CaseStatus.Unknown,
    string? StatusText = null,
    IReadOnlyList<string>? Charges = null,
    string? Unread = null)
{
    public IReadOnlyList<string> Charges { get; init; } = Charges ?? [];
}

/// <summary>A row that a client's file keeps.</summary>
/// <param name="Site">The site map of the list.</param>
/// <param name="Url">The list's address.</param>
/// <param name="Capturing">Whether the case's page waits to be opened and read.</param>
/// <param name="Problem">Why the case's page could not be read, when it was tried.</param>
public sealed record KeptRow(ListedCase Row, string Site, string Url, DateTimeOffset ListedAt, bool Capturing = false, string? Problem = null);
