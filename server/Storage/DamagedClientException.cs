namespace RecordClearance.Storage;

/// <summary>A client file on the disk is no longer what the service wrote.</summary>
public sealed class DamagedClientException : Exception;
