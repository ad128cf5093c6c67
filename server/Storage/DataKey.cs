using System.Security.Cryptography;
using System.Text;

namespace RecordClearance.Storage;

/// <summary>The secret of this data folder: protected by the Windows account, elsewhere a file only its owner may read.</summary>
public sealed class DataKey
{
    private const int Size = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly byte[] _secret;

    public DataKey(DataFolder folder, Database database)
    {
        var file = folder.File("key");
        if (!File.Exists(file))
        {
            if (database.Read(connection => connection.Query("SELECT 1 FROM clients LIMIT 1", _ => true)).Count > 0)
                throw new CannotStartException($"The key of the client files, {file}, is missing. Put it back from a backup, or choose another folder with --data.");
            Make(file);
        }
        _secret = Unprotect(File.ReadAllBytes(file));
        if (_secret.Length != Size)
            throw new CannotStartException($"The key of the client files, {file}, is damaged. Put it back from a backup, or choose another folder with --data.");
    }

    /// <summary>A key for one purpose, so that no two uses share one.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Size, info: Encoding.UTF8.GetBytes(purpose));

    // Written beside and moved: a half-written key would lock every file for good.
    private static void Make(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var stream = new FileStream(file + ".new", options))
        {
            stream.Write(Protect(RandomNumberGenerator.GetBytes(Size)));
            stream.Flush(flushToDisk: true);
        }
        File.Move(file + ".new", file);
    }

    private static byte[] Protect(byte[] secret) =>
        OperatingSystem.IsWindows() ? ProtectedData.Protect(secret, null, DataProtectionScope.CurrentUser) : secret;

    private static byte[] Unprotect(byte[] stored) =>
        OperatingSystem.IsWindows() ? ProtectedData.Unprotect(stored, null, DataProtectionScope.CurrentUser) : stored;
}
