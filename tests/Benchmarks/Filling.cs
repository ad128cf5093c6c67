using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;
using RecordClearance.Tests;

namespace RecordClearance.Benchmarks;

/// <summary>Filling one petition from a compiled template beside docxtemplater on the same content: one thread each, turn by turn.</summary>
internal static class Filling
{
    private const int Rounds = 5;
    private const int SecondsEach = 4;
    private static readonly string Folder = Repository.File("tests", "Benchmarks", "docxtemplater");

    public static async Task Run()
    {
        var vermont = new JurisdictionCatalog().Find("US-VT")!;
        var paper = vermont.Prepare(MadeUp.Request).Papers.First(paper => paper.Template == "seal-no-conviction");
        var docx = TemplateLibrary.ReadOurs(vermont, paper.Template);
        var template = Template.Compile(docx);
        var work = Directory.CreateTempSubdirectory("recordclearance-filling-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(work, "template.docx"), Docxtemplater.Template(docx));
        await File.WriteAllTextAsync(Path.Combine(work, "data.json"), Docxtemplater.Data(paper.Values, vermont.Fields));
        await Tool.Run("npm", "ci", "--prefix", Folder);

        await Theirs(work, seconds: 1);
        Compare(template.Fill(paper.Values), await File.ReadAllBytesAsync(Path.Combine(work, "out.docx")));

        var ours = new List<double>();
        var theirs = new List<double>();
        Ours(template, paper.Values, seconds: 2); // the compiler's last word comes after some thousand calls
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(await Theirs(work, SecondsEach));
            ours.Add(Ours(template, paper.Values, SecondsEach));
        }

        Directory.Delete(work, recursive: true);
        Console.WriteLine($"{paper.Template}: {template.Fill(paper.Values).Document.Length:N0} bytes, the same words in both");
        Console.WriteLine($"RecordClearance  {Figures(ours)}");
        Console.WriteLine($"docxtemplater    {Figures(theirs)}");
        Console.WriteLine($"ratio of medians {Median(ours) / Median(theirs):N0}");
    }

    private static double Ours(Template template, FieldValues values, int seconds)
    {
        var count = 0;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            template.Fill(values);
            count++;
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> Theirs(string work, int seconds) => double.Parse(
        await Tool.Run(
            "node", Path.Combine(Folder, "fill.mjs"), Path.Combine(work, "template.docx"), Path.Combine(work, "data.json"),
            Path.Combine(work, "out.docx"), $"{seconds}"),
        CultureInfo.InvariantCulture);

    private static void Compare(Filled ours, byte[] theirs)
    {
        if (ours.Blanks.Count > 0 || Words(ours.Document) != Words(theirs))
        {
            throw new InvalidOperationException($"The two papers differ, so their speeds cannot be compared. Blanks: {string.Join(", ", ours.Blanks)}\n{Words(ours.Document)}\n{Words(theirs)}");
        }
    }

    private static string Words(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return string.Concat(word.MainDocumentPart!.Document!.Body!.InnerText.Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static string Figures(List<double> rates) => $"{Median(rates):N0} documents/s (median of {rates.Count}; {rates.Min():N0} to {rates.Max():N0})";

    private static double Median(List<double> rates) => rates.Order().ElementAt(rates.Count / 2);
}
