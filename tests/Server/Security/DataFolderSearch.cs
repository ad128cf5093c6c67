using System.Text;

namespace RecordClearance.Tests.Security;

/// <summary>Looks for a text in every byte of a folder, as a thief would.</summary>
public static class DataFolderSearch
{
    public static IReadOnlyList<string> FilesWith(string folder, string text) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Bytes(file) is var bytes && (Has(bytes, Encoding.UTF8.GetBytes(text)) || Has(bytes, Encoding.Unicode.GetBytes(text)))),
    ];

    private static bool Has(byte[] bytes, byte[] text) => bytes.AsSpan().IndexOf(text) >= 0;

    // The service holds its files open.
    private static byte[] Bytes(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (IOException) when (Path.GetFileName(file) == "in-use")
        {
            return [];
        }
    }
}
