using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using RecordClearance.Contract;
using RecordClearance.Storage;

namespace RecordClearance.Security;

/// <summary>The paired browsers. Only hashes of their tokens are kept.</summary>
public sealed class Pairings(Database database, AuditLog audit, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public PairingToken Add(string browser)
    {
        var (token, pairing) = Fresh(Guid.NewGuid().ToString("N"), browser, clock.GetUtcNow());
        database.Write(connection =>
        {
            connection.Execute(
                "INSERT INTO pairings VALUES ($id, $browser, $hash, $created, $expires)",
                ("$id", pairing.Id), ("$browser", browser), ("$hash", Hash(token)), ("$created", Text(pairing.CreatedAt)), ("$expires", Text(pairing.ExpiresAt)));
            audit.Write(connection, "browser-paired", new { id = pairing.Id });
        });
        return new(token, pairing.Id, Day(pairing.ExpiresAt));
    }

    /// <summary>Gives the browser a new token; the old one stops working. Null when it is not paired.</summary>
    public PairingToken? Rotate(string id)
    {
        if (List().FirstOrDefault(pairing => pairing.Id == id) is not { } old)
            return null;
        var (token, pairing) = Fresh(id, old.Browser, old.CreatedAt);
        database.Write(connection => connection.Execute(
            "UPDATE pairings SET token_hash = $hash, expires_at = $expires WHERE id = $id",
            ("$id", id), ("$hash", Hash(token)), ("$expires", Text(pairing.ExpiresAt))));
        return new(token, id, Day(pairing.ExpiresAt));
    }

    public bool Revoke(string id) => database.Write(connection =>
    {
        var revoked = connection.Execute("DELETE FROM pairings WHERE id = $id", ("$id", id)) > 0;
        if (revoked)
            audit.Write(connection, "pairing-ended", new { id });
        return revoked;
    });

    /// <summary>Forgets the pairings whose time is over.</summary>
    public void Purge()
    {
        var now = clock.GetUtcNow();
        database.Write(connection =>
        {
            foreach (var expired in All(connection).Where(standing => standing.Pairing.ExpiresAt <= now))
                connection.Execute("DELETE FROM pairings WHERE id = $id", ("$id", expired.Pairing.Id));
        });
    }

    public IReadOnlyList<Pairing> List() => [.. Standing().Select(standing => standing.Pairing)];

    /// <summary>The pairing a token belongs to; null when it is wrong, revoked, rotated or expired.</summary>
    public Pairing? Find(string token)
    {
        var hash = Hash(token);
        return Standing().FirstOrDefault(standing => CryptographicOperations.FixedTimeEquals(standing.Hash, hash)).Pairing;
    }

    private IEnumerable<(Pairing Pairing, byte[] Hash)> Standing()
    {
        var now = clock.GetUtcNow();
        return database.Read(All).Where(standing => standing.Pairing.ExpiresAt > now);
    }

    private static List<(Pairing Pairing, byte[] Hash)> All(SqliteConnection connection) =>
        connection.Query("SELECT id, browser, created_at, expires_at, token_hash FROM pairings ORDER BY created_at", Row);

    private static (Pairing Pairing, byte[] Hash) Row(SqliteDataReader row) =>
        (new(row.GetString(0), row.GetString(1), Moment(row.GetString(2)), Moment(row.GetString(3))), row.GetFieldValue<byte[]>(4));

    private (string Token, Pairing Pairing) Fresh(string id, string browser, DateTimeOffset created) =>
        (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), new(id, browser, created, clock.GetUtcNow() + Lifetime));

    private static byte[] Hash(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));

    private static string Text(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
