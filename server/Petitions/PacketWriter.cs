using System.Text.Encodings.Web;
using System.Text.Json;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Puts finished papers together: one alone, or several in a zip that says what each is for. Same papers, same bytes.</summary>
internal static class PacketWriter
{
    private static readonly ContractJson Readable = new(new JsonSerializerOptions(ContractJson.Default.Options) 
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // people read this file: § stays §
    });

    /// <param name="files">The files of <paramref name="manifest"/>, in its order.</param>
    /// <param name="type">The media type of each file.</param>
    public static Packet Write(PacketManifest manifest, IReadOnlyList<byte[]> files, string type)
    {
        if (files.Count == 1) return new Packet(manifest.Files[0].File, type, files[0], manifest);
        ZipEntry[] entries =
        [
            ZipEntry.Pack(PacketReadMe.File, PacketReadMe.Write(manifest)),
            ZipEntry.Pack("manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, Readable.PacketManifest)),
            .. files.Select((file, i) => ZipEntry.Pack(manifest.Files[i].File, file)),
        ];
        return new Packet(Name(manifest), Packet.Zip, ZipWriter.Write(entries), manifest);
    }

    private static string Name(PacketManifest manifest)
    {
        var docket = manifest.Files.SelectMany(file => file.CaseNumbers).FirstOrDefault() ?? manifest.Jurisdiction;
        return SafeFileName.From($"{docket} packet {manifest.AsOf:yyyy-MM-dd}.zip");
    }
}
