using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using RecordClearance.Storage;

namespace RecordClearance.Security;

/// <summary>
/// What was done and when, never to whom: lines that can only be added, each sealed with a key over the one before it,
/// so that a changed, missing or invented line shows.
/// </summary>
public sealed class AuditLog(Database database, DataKey key, TimeProvider clock)
{
    private readonly byte[] _key = key.For("audit log");

    /// <summary>Adds a line in the caller's transaction: nothing is done without its line.</summary>
    /// <param name="detail">Versions, counts and hashes; never a value of a record.</param>
    public void Write(SqliteConnection connection, string action, object detail)
    {
        var last = Lines(connection, "WHERE number = (SELECT max(number) FROM audit)").SingleOrDefault();
        var line = new AuditLine((last?.Number ?? 0) + 1, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), action, JsonSerializer.Serialize(detail), []);
        var seal = Seal(last, line);
        connection.Execute("INSERT INTO audit VALUES ($number, $at, $action, $detail, $seal)",
            ("$number", line.Number), ("$at", line.At), ("$action", action), ("$detail", line.Detail), ("$seal", seal));
        connection.Execute("REPLACE INTO audit_end VALUES (1, $seal)", ("$seal", End(seal)));
    }

    public void Write(string action, object detail) => database.Write(connection => Write(connection, action, detail));

    /// <summary>Stands for a case number in the log: the same number gives the same text, and nobody without the key can go back.</summary>
    public string Hash(string caseNumber) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(caseNumber)))[..16];

    public IReadOnlyList<AuditLine> Lines() => database.Read(connection => Lines(connection, "ORDER BY number"));

    /// <summary>Whether every line is there as it was written.</summary>
    public bool IsWhole()
    {
        var lines = Lines();
        var end = database.Read(connection => connection.Query("SELECT seal FROM audit_end", row => row.GetFieldValue<byte[]>(0))).SingleOrDefault();
        AuditLine? before = null;
        foreach (var line in lines)
        {
            if (line.Number != (before?.Number ?? 0) + 1 || !CryptographicOperations.FixedTimeEquals(line.Seal, Seal(before, line)))
                return false;
            before = line;
        }
        return before is null ? end is null : end is not null && CryptographicOperations.FixedTimeEquals(end, End(before.Seal));
    }

    private byte[] Seal(AuditLine? before, AuditLine line) =>
        HMACSHA256.HashData(_key, JsonSerializer.SerializeToUtf8Bytes(new object[] { before?.Seal ?? [], line.Number, line.At, line.Action, line.Detail }));

    private byte[] End(byte[] seal) => HMACSHA256.HashData(_key, (byte[])[.. "end"u8, .. seal]);

    private static List<AuditLine> Lines(SqliteConnection connection, string which) =>
        connection.Query("SELECT number, at, action, detail, seal FROM audit " + which, row =>
            new AuditLine(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<byte[]>(4)));
}

/// <summary>One thing that was done.</summary>
public sealed record AuditLine(long Number, string At, string Action, string Detail, byte[] Seal);
