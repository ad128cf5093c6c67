using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Everything drafted for one client: the one file, or a zip of several with a manifest.</summary>
/// <param name="File">A safe file name, ready for <c>Content-Disposition</c>.</param>
public sealed record Packet(string File, string ContentType, byte[] Content, PacketManifest Manifest)
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";
    public const string Zip = "application/zip";
}
