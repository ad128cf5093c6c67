using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace RecordClearance.Petitions;

/// <summary>One file of a zip, already compressed.</summary>
/// <param name="Deflated">Deflate data, RFC 1951.</param>
internal sealed record ZipEntry(byte[] Name, uint Crc, int Size, ArraySegment<byte> Deflated)
{
    public static ZipEntry Pack(byte[] name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var packed = new MemoryStream(content.Length / 4 + 64);
        using (var gzip = new GZipStream(packed, level, leaveOpen: true)) gzip.Write(content);
        // A gzip file is a header of 10 bytes, the deflate data, and a trailer of checksum and size: what a zip entry needs.
        var bytes = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        return new(name, BinaryPrimitives.ReadUInt32LittleEndian(bytes[^8..]), content.Length,
            new ArraySegment<byte>(packed.GetBuffer(), 10, bytes.Length - 18));
    }

    public static ZipEntry Pack(string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal) =>
        Pack(Encoding.UTF8.GetBytes(name), content, level);
}

/// <summary>
/// Writes a zip from entries that are already compressed, which <see cref="ZipArchive"/> cannot: the parts of a template
/// that never change are compressed once. Same entries, same bytes: the time is always 1980-01-01.
/// </summary>
internal static class ZipWriter
{
    private const int LocalHeader = 30, CentralHeader = 46, EndRecord = 22;
    private const ushort Version = 20, Utf8Names = 1 << 11, Deflate = 8, FirstDay = 0x21;

    public static byte[] Write(IReadOnlyList<ZipEntry> entries)
    {
        var directory = entries.Sum(entry => LocalHeader + entry.Name.Length + entry.Deflated.Count);
        var directorySize = entries.Sum(entry => CentralHeader + entry.Name.Length);
        var zip = new byte[directory + directorySize + EndRecord];
        var (local, central) = (0, directory);
        foreach (var entry in entries)
        {
            Central(zip.AsSpan(central), entry, local);
            central += CentralHeader + entry.Name.Length;
            Local(zip.AsSpan(local), entry);
            local += LocalHeader + entry.Name.Length + entry.Deflated.Count;
        }
        End(zip.AsSpan(central), entries.Count, directorySize, directory);
        return zip;
    }

    private static void Local(Span<byte> to, ZipEntry entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034b50);
        Common(to[4..], entry);
        entry.Name.CopyTo(to[LocalHeader..]);
        entry.Deflated.AsSpan().CopyTo(to[(LocalHeader + entry.Name.Length)..]);
    }

    private static void Central(Span<byte> to, ZipEntry entry, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], Version);
        Common(to[6..], entry);
        BinaryPrimitives.WriteInt32LittleEndian(to[42..], offset);
        entry.Name.CopyTo(to[CentralHeader..]);
    }

    // The fields both headers share, in the same order.
    private static void Common(Span<byte> to, ZipEntry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], Deflate);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(to[14..], entry.Deflated.Count);
        BinaryPrimitives.WriteInt32LittleEndian(to[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)entry.Name.Length);
    }

    private static void End(Span<byte> to, int count, int size, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(to[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], size);
        BinaryPrimitives.WriteInt32LittleEndian(to[16..], offset);
    }
}
