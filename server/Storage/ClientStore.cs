using System.Globalization;
using Microsoft.Data.Sqlite;
using RecordClearance.Contract;
using RecordClearance.Problems;
using RecordClearance.Security;

namespace RecordClearance.Storage;

/// <summary>The client files: sealed, with a version each, and gone when their time is over.</summary>
public sealed partial class ClientStore(Database database, ClientCipher cipher, AuditLog audit, TimeProvider clock, ILogger<ClientStore> log)
{
    public const int RetentionDays = 30;
    private const string Columns = "SELECT id, version, updated_at, expires_on, sealed FROM clients WHERE expires_on > $today";

    private string Today => Day(clock.Today());

    private DateOnly Expiry => clock.Today().AddDays(RetentionDays);

    /// <summary>Every file that can be read: one that is damaged must not hide the others.</summary>
    public IReadOnlyList<(ClientSummary Summary, Record Record)> List()
    {
        var rows = database.Read(connection => connection.Query(Columns + " ORDER BY updated_at DESC", Summarize, ("$today", Today)));
        if (rows.Count(row => row is null) is > 0 and var damaged)
            LogDamaged(log, damaged);
        return [.. rows.OfType<(ClientSummary, Record)>()];
    }

    /// <param name="caseNumber">The case it starts with, for the audit log; null when it starts with none.</param>
    public ClientFile Add(StoredClient client, string? caseNumber)
    {
        var row = new ClientRow(Guid.NewGuid().ToString("N"), 1, clock.GetUtcNow(), Expiry, client);
        database.Write(connection =>
        {
            connection.Execute("INSERT INTO clients VALUES ($id, $version, $at, $expires, $sealed)", Parameters(row));
            audit.Write(connection, "client-created", new { @case = caseNumber is null ? null : audit.Hash(caseNumber) });
        });
        return File(row);
    }

    public Opened Open(string id) => database.Read<Opened>(connection =>
        Find(connection, id) is { } row ? File(row) : ProblemList.NoSuchClient.With());

    /// <summary>Changes a file, unless it was changed since <paramref name="version"/>; its retention starts anew.</summary>
    /// <param name="version">Null: whatever version it has.</param>
    /// <param name="about">The case concerned, for the audit log; null when it concerns the whole file.</param>
    public Opened Change(string id, long? version, string action, string? about, Func<StoredClient, Revision> change) => database.Write<Opened>(connection =>
    {
        if (Find(connection, id) is not { } row)
            return ProblemList.NoSuchClient.With();
        if (version is not null && version != row.Version)
            return ProblemList.ClientChanged.With();
        var revision = change(row.Client);
        if (revision.Problem is { } problem)
            return problem;
        row = new(id, row.Version + 1, clock.GetUtcNow(), Expiry, revision.Client!);
        connection.Execute("UPDATE clients SET version = $version, updated_at = $at, expires_on = $expires, sealed = $sealed WHERE id = $id", Parameters(row));
        audit.Write(connection, action, new { @case = about is null ? null : audit.Hash(about) });
        return File(row);
    });

    public bool Forget(string id) => Delete("client-forgotten", "id = $id", ("$id", id)) > 0;

    public int ForgetAll() => Delete("everything-forgotten", "true");

    /// <summary>Deletes the files whose time is over.</summary>
    public int Purge() => Delete("expired-purged", "expires_on <= $today", ("$today", Today));

    private int Delete(string action, string which, params (string, object)[] parameters)
    {
        var count = database.Write(connection =>
        {
            var deleted = connection.Execute("DELETE FROM clients WHERE " + which, parameters);
            if (deleted > 0)
                audit.Write(connection, action, new { count = deleted });
            return deleted;
        });
        if (count > 0)
            database.Sweep();
        return count;
    }

    private ClientRow? Find(SqliteConnection connection, string id) =>
        connection.Query(Columns + " AND id = $id", Row, ("$id", id), ("$today", Today)).SingleOrDefault();

    private (ClientSummary, Record)? Summarize(SqliteDataReader reader)
    {
        try
        {
            var row = Row(reader);
            var record = row.Client.Effective(row.Id);
            return (new(row.Id, record.Person.Name.Full, record.Person.DateOfBirth, record.Cases.Count, row.UpdatedAt, row.ExpiresOn), record);
        }
        catch (Exception failure) when (failure is not SqliteException)
        {
            return null;
        }
    }

    private static ClientFile File(ClientRow row) =>
        new(row.Id, row.Version, row.Client.Effective(row.Id), row.Client.Edits, row.Client.Sources(), row.Client.Choices, row.UpdatedAt, row.ExpiresOn, row.Client.Listed);

    private ClientRow Row(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt64(1),
        DateTimeOffset.ParseExact(row.GetString(2), "O", CultureInfo.InvariantCulture),
        DateOnly.ParseExact(row.GetString(3), "O", CultureInfo.InvariantCulture),
        cipher.Open(row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(4)));

    private (string, object)[] Parameters(ClientRow row) =>
    [
        ("$id", row.Id), ("$version", row.Version), ("$at", row.UpdatedAt.ToString("O", CultureInfo.InvariantCulture)),
        ("$expires", Day(row.ExpiresOn)), ("$sealed", cipher.Seal(row.Id, row.Version, row.Client)),
    ];

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [LoggerMessage(4, LogLevel.Warning, "{Count} damaged client files are left out of the list; each ends on its day, or with all the others when every client is forgotten")]
    private static partial void LogDamaged(ILogger log, int count);

    private sealed record ClientRow(string Id, long Version, DateTimeOffset UpdatedAt, DateOnly ExpiresOn, StoredClient Client);
}
