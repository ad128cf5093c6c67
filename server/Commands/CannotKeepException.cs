namespace RecordClearance.Commands;

/// <summary>A paper or a result could not be written; the message says what to do.</summary>
public sealed class CannotKeepException(string message) : Exception(message);
