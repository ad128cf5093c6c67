namespace RecordClearance;

/// <summary>Why the service cannot start, in words for the person who started it.</summary>
public sealed class CannotStartException(string message) : Exception(message);
