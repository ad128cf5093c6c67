using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;

namespace RecordClearance;

/// <summary>Says that it is really this service that answers on the port.</summary>
public static class StatusApi
{
    public static string Version { get; } = typeof(StatusApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void MapStatus(this WebApplication app) => app
        .MapGet("/api/status", Status)
        .WithTags("Status").WithSummary("Says that the service runs, and whether the caller's token is good.").AllowAnonymous();

    private static Ok<ServiceStatus> Status(HttpContext context) =>
        TypedResults.Ok(new ServiceStatus("RecordClearance", Version, context.User.Identity?.IsAuthenticated is true));
}
