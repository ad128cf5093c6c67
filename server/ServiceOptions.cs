using System.Net;
using RecordClearance.Security;

namespace RecordClearance;

/// <summary>Where the service listens, where it keeps its data, and which extension it answers.</summary>
/// <param name="Port">Zero takes any free port.</param>
/// <param name="Extension">Id of the one extension whose requests are accepted.</param>
public sealed record ServiceOptions(
    string Data,
    int Port = ServiceOptions.DefaultPort,
    string Extension = BrowserOrigin.OurExtension,
    IPAddress? Address = null)
{
    public const int DefaultPort = 7332;

    public IPAddress Address { get; init; } = Address ?? IPAddress.Loopback;
}
