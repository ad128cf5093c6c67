using System.Net;
using RecordClearance.Problems;

namespace RecordClearance.Security;

/// <summary>Listens on this computer only, and answers only requests addressed to it.</summary>
public static class Loopback
{
    public const int LargestBody = 2 * 1024 * 1024;

    public static void AddLoopback(this WebApplicationBuilder builder, ServiceOptions options)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddRoutingCore();
    }

    /// <summary>Refuses a page whose own name was made to point here: its requests still carry that name in <c>Host</c>.</summary>
    public static void UseLoopback(this WebApplication app) => app.Use((context, next) =>
    {
        var here = new IPEndPoint(context.Connection.LocalIpAddress!, context.Connection.LocalPort);
        var host = context.Request.Headers.Host is [{ } single] ? single : "";
        return host.Equals(here.ToString(), StringComparison.Ordinal) || host.Equals($"localhost:{here.Port}", StringComparison.OrdinalIgnoreCase)
            ? next(context)
            : ProblemList.WrongHost.With().ExecuteAsync(context);
    });
}
