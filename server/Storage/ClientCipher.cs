using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RecordClearance.Storage;

/// <summary>Seals a client file with AES-GCM: a fresh nonce each time, bound to the file's id and version.</summary>
public sealed class ClientCipher(DataKey key)
{
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;
    private readonly byte[] _key = key.For("client files");

    public byte[] Seal(string id, long version, StoredClient client)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(client, ContractOptions.Json);
        var box = new byte[NonceSize + TagSize + plain.Length];
        var nonce = box.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(nonce, plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Bound(id, version));
        return box;
    }

    /// <exception cref="DamagedClientException">The box is not what was sealed for this id and version.</exception>
    public StoredClient Open(string id, long version, byte[] box)
    {
        if (box.Length < NonceSize + TagSize)
            throw new DamagedClientException();
        try
        {
            var plain = new byte[box.Length - NonceSize - TagSize];
            using var aes = new AesGcm(_key, TagSize);
            aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), plain, Bound(id, version));
            return JsonSerializer.Deserialize<StoredClient>(plain, ContractOptions.Json)!;
        }
        catch (Exception damage) when (damage is CryptographicException or JsonException)
        {
            throw new DamagedClientException();
        }
    }

    private static byte[] Bound(string id, long version) => Encoding.UTF8.GetBytes($"{id}/{version}");
}
