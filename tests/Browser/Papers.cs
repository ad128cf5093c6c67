using System.IO.Compression;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>What was downloaded, opened as its reader would.</summary>
internal sealed record Papers(string Name, IReadOnlyDictionary<string, string> Texts, JsonElement? Manifest)
{
    public static async Task<Papers> From(IDownload download)
    {
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        var name = download.SuggestedFilename;
        if (!name.EndsWith(".zip", StringComparison.Ordinal))
        {
            return new(name, new Dictionary<string, string> { [name] = Text(bytes) }, null);
        }

        var files = Unzip(bytes);
        return new(name, files.Where(file => file.Key.EndsWith(".docx", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Text(file.Value)),
            JsonDocument.Parse(files["manifest.json"]).RootElement);
    }

    private static Dictionary<string, byte[]> Unzip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    // Fails when Word would have to repair the file.
    private static string Text(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        Assert.That(new OpenXmlValidator().Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }
}
