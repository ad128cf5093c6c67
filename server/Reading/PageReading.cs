using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>The texts a site map found on one page, in page order.</summary>
/// <param name="Missing">Fields the map says a page of this kind always has, and this one has not.</param>
public sealed record PageReading(
    string Site,
    IReadOnlyList<ReadField> Fields,
    IReadOnlyList<string> Missing);
