using Microsoft.Data.Sqlite;
using RecordClearance.Security;

namespace RecordClearance.Storage;

/// <summary>Deletes client files and pairings whose time is over, at the start and once a day.</summary>
public sealed partial class Retention(ClientStore clients, Pairings pairings, TimeProvider clock, ILogger<Retention> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
            Purge();
        while (await day.WaitForNextTickAsync(stop));
    }

    // A full or busy disk must not stop the service; what has expired is not shown meanwhile.
    private void Purge()
    {
        try
        {
            clients.Purge();
            pairings.Purge();
        }
        catch (SqliteException failure)
        {
            LogPutOff(log, failure.SqliteErrorCode);
        }
    }

    [LoggerMessage(3, LogLevel.Warning, "Expired client files could not be deleted (SQLite {Code}); trying again tomorrow")]
    private static partial void LogPutOff(ILogger log, int code);
}
