using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using RecordClearance.Storage;

namespace RecordClearance.Problems;

/// <summary>Turns every failure into a problem of <see cref="ProblemList"/>, and logs the unexpected ones without a word of data.</summary>
public static partial class ProblemMiddleware
{
    private const int DiskFull = 28; // ENOSPC
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);

    public static void UseProblems(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception) when (context.RequestAborted.IsCancellationRequested || context.Response.HasStarted)
            {
                context.Abort();
            }
            catch (Exception exception)
            {
                await For(exception, app.Logger).ExecuteAsync(context);
            }
        });
        app.UseStatusCodePages(pages =>
            ProblemList.ForStatus(pages.HttpContext.Response.StatusCode).With().ExecuteAsync(pages.HttpContext));
    }

    private static ProblemHttpResult For(Exception exception, ILogger log) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => ProblemList.MalformedRequest.With(Explain(json)),
        BadHttpRequestException { StatusCode: 400 } => ProblemList.MalformedRequest.With("The body is missing or incomplete."),
        BadHttpRequestException bad => ProblemList.ForStatus(bad.StatusCode).With(),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => ProblemList.DiskFull.With(),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } => ProblemList.Busy.With(),
        DamagedClientException => ProblemList.ClientDamaged.With(),
        IOException { HResult: DiskFull or WindowsDiskFull } => ProblemList.DiskFull.With(),
        _ => Unexpected(exception, log),
    };

    // Messages of exceptions can quote values, so only types and places are logged.
    private static ProblemHttpResult Unexpected(Exception exception, ILogger log)
    {
        var id = Guid.NewGuid().ToString("N");
        var types = string.Join(" < ", Causes(exception).Select(cause => cause.GetType().FullName));
        LogUnexpected(log, id, types, exception.StackTrace);
        return ProblemList.Unexpected.With($"Id {id}.", KeyValuePair.Create<string, object?>("id", id));
    }

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            yield return exception;
    }

    /// <summary>What is wrong with a JSON text and where, without .NET's names and without keys, which may be docket numbers.</summary>
    public static string Explain(JsonException json)
    {
        var place = Key().Replace(json.Path ?? "$", "[…]");
        var what = Unknown().Match(json.Message) is { Success: true } unknown
            ? $"'{unknown.Groups[1].Value}' is not a member of this contract"
            : Missing().Match(json.Message) is { Success: true } missing ? $"these members are missing: {missing.Groups[1].Value.TrimEnd('.')}"
            : json.Message.StartsWith("Duplicate property", StringComparison.Ordinal) ? "a member is given twice"
            : json.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? "it is nested deeper than 32 levels"
            : json.BytePositionInLine is not null && json.Path is null or "$" ? "it is not JSON"
            : "the value is not of the expected type";
        return $"At {place}: {what}.";
    }

    [GeneratedRegex(@"\['[^']*'\]")]
    private static partial Regex Key();

    [GeneratedRegex(@"^The JSON property '(.*)' could not be mapped")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"missing required properties including: (.*?)\.?( Path:|$)")]
    private static partial Regex Missing();

    [LoggerMessage(2, LogLevel.Error, "Unexpected failure {Id}: {Types}\n{Stack}")]
    private static partial void LogUnexpected(ILogger log, string id, string types, string? stack);
}
