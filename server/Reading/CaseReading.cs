using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>A page's person and case, normalized, each value with the text it came from.</summary>
public sealed record CaseReading(
    Person Person,
    Case Case,
    IReadOnlyDictionary<string, Provenance> Provenance,
    IReadOnlyList<CaptureWarning> Warnings,
    Defendants? Defendants = null);
