using Microsoft.Data.Sqlite;

namespace RecordClearance.Storage;

/// <summary>The tables, step by step: a change is a new step, never an edit of an old one.</summary>
public static class Schema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE clients (
            id TEXT PRIMARY KEY, version INTEGER NOT NULL, updated_at TEXT NOT NULL, expires_on TEXT NOT NULL,
            sealed BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE pairings (
            id TEXT PRIMARY KEY, browser TEXT NOT NULL, token_hash BLOB NOT NULL,
            created_at TEXT NOT NULL, expires_at TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, seal BLOB NOT NULL);
        CREATE TABLE audit_end (one INTEGER PRIMARY KEY CHECK (one = 1), seal BLOB NOT NULL);
        CREATE TRIGGER audit_keeps_lines BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER audit_loses_none BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        """,
    ];

    public static void Bring(SqliteConnection connection)
    {
        var at = connection.Query("PRAGMA user_version", row => row.GetInt32(0)).Single();
        if (at > Steps.Length)
            throw new CannotStartException("The data folder was written by a newer RecordClearance. Install that version, or choose another folder with --data.");
        foreach (var step in Steps.Skip(at))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(step);
            connection.Execute($"PRAGMA user_version = {++at}");
            transaction.Commit();
        }
    }
}
