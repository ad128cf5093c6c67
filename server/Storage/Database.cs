using Microsoft.Data.Sqlite;
using Polly;
using Polly.Retry;

namespace RecordClearance.Storage;

/// <summary>The embedded database: one connection, one user at a time, every change a whole transaction on the disk.</summary>
public sealed class Database : IDisposable
{
    private const string Settings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA busy_timeout = 1000;
        """;

    // Another program (a backup, a virus scanner) may hold the file for a moment.
    private static readonly ResiliencePipeline WhileBusy = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SqliteException>(failure =>
                failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED),
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(100),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    private readonly Lock _one = new();
    private readonly SqliteConnection _connection;

    public Database(DataFolder folder)
    {
        _connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = folder.File("recordclearance.db"),
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        _connection.Open();
        _connection.Execute(Settings);
        Schema.Bring(_connection);
    }

    public T Read<T>(Func<SqliteConnection, T> work)
    {
        lock (_one)
            return WhileBusy.Execute(() => work(_connection));
    }

    /// <summary>Does all of <paramref name="work"/> or, when it fails, nothing.</summary>
    public T Write<T>(Func<SqliteConnection, T> work)
    {
        lock (_one)
        {
            return WhileBusy.Execute(() =>
            {
                using var transaction = _connection.BeginTransaction();
                var result = work(_connection);
                transaction.Commit();
                return result;
            });
        }
    }

    public void Write(Action<SqliteConnection> work) => Write(connection =>
    {
        work(connection);
        return true;
    });

    /// <summary>Takes deleted content out of the write-ahead log too.</summary>
    public void Sweep() => Read(connection => connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)"));

    public void Dispose() => _connection.Dispose();
}
