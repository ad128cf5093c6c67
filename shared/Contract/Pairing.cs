namespace RecordClearance.Contract;

/// <summary>Whether the service runs, and whether the caller's token is good.</summary>
public sealed record ServiceStatus(string Product, string Version, bool Paired);

/// <summary>The code a person read on the service's terminal, and a name for the browser it was typed in.</summary>
public sealed record PairingRequest(string Code, string Browser);

/// <summary>A browser's secret: shown once, kept by the service as a hash only.</summary>
public sealed record PairingToken(string Token, string Id, DateOnly ExpiresOn);

/// <summary>One paired browser.</summary>
public sealed record Pairing(string Id, string Browser, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <summary>An empty object: a request that needs no words must still be JSON, which a foreign page's form cannot send.</summary>
public sealed record Empty;
