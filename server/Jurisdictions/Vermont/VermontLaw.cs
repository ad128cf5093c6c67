using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>Vermont's law of record clearance: the rules of each period, and how they are applied.</summary>
public static class VermontLaw
{
    public static LawSummary Summary { get; } = new("US-VT", new DateOnly(2025, 7, 1), [], []);

    public static Findings Evaluate(Record record, DateOnly asOf) => throw new NotImplementedException();
}
