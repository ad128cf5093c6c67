using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>The texts a site map found on one page: fields in the map's order, repeated rows in the page's.</summary>
/// <param name="Message">What to tell a person about the page; empty when it is ready.</param>
/// <param name="Missing">What the map says a page of this kind has, and this one has not.</param>
/// <param name="Unknown">Titles of sections the map does not know.</param>
/// <param name="SavedAddress">The address a saved copy says it came from; null when it says none.</param>
public sealed record PageReading(
    SiteMap Map,
    PageState State,
    string Message,
    IReadOnlyList<ReadField> Fields,
    IReadOnlyList<MissingField> Missing,
    IReadOnlyList<string> Unknown,
    string? SavedAddress = null)
{
    public string Site => Map.Id;

    /// <summary>Which of several defendants the record is of, where the caller said so.</summary>
    public string? Client { get; init; }
}

/// <summary>Something a page of this kind normally has.</summary>
/// <param name="Label">What people call it.</param>
public sealed record MissingField(string Name, string Label);
