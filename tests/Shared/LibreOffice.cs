namespace RecordClearance.Tests;

/// <summary>Opens a Word file in LibreOffice, as a person without Word would.</summary>
internal static class LibreOffice
{
    /// <summary>The file as a PDF; fails when LibreOffice cannot open it.</summary>
    public static async Task<byte[]> ToPdf(byte[] docx)
    {
        // A profile of its own: LibreOffice allows one program a profile.
        var folder = Directory.CreateTempSubdirectory("recordclearance-");
        try
        {
            var file = Path.Combine(folder.FullName, "paper.docx");
            await File.WriteAllBytesAsync(file, docx);
            await Tool.Run(Tool.LibreOffice, $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}",
                "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
