using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>A list of cases, normalized.</summary>
/// <param name="Rows">Each with the map's name of its row, such as <c>rows[2]</c>.</param>
public sealed record ListReading(
    string? Searched,
    int? Count,
    IReadOnlyList<(string Field, ListedCase Row)> Rows,
    IReadOnlyList<CaptureWarning> Warnings);
