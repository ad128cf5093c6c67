namespace RecordClearance.Contract;

/// <param name="AsOf">The day of filing; null for today.</param>
public sealed record EvaluationRequest(Record Record, DateOnly? AsOf = null);
