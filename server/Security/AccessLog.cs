namespace RecordClearance.Security;

/// <summary>One line a request: method, route template, status, time. Never an address, a body or a name.</summary>
public static partial class AccessLog
{
    public static void AddLogs(this WebApplicationBuilder builder) =>
        builder.Logging
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
            })
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // the command says why it cannot start
            .AddFilter("RecordClearance.Security", LogLevel.Warning);

    public static void UseAccessLog(this WebApplication app)
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("RecordClearance.Access");
        app.Use(async (context, next) =>
        {
            var start = clock.GetTimestamp();
            await next(context);
            LogRequest(log, KnownMethod(context.Request.Method), Template(context), context.Response.StatusCode, clock.GetElapsedTime(start).TotalMilliseconds);
        });
    }

    private static string Template(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    private static string KnownMethod(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH" ? method : "other";

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} {Milliseconds:0}ms")]
    private static partial void LogRequest(ILogger log, string method, string route, int status, double milliseconds);
}
