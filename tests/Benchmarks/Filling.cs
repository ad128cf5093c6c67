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

        var ours = new List<Rate>();
        var theirs = new List<Rate>();
        Ours(template, paper.Values, seconds: 2); // the compiler's last word comes after some thousand calls
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(await Theirs(work, SecondsEach));
            ours.Add(Ours(template, paper.Values, SecondsEach));
        }

        Directory.Delete(work, recursive: true);
        Console.WriteLine($"{paper.Template}: {template.Fill(paper.Values).Document.Length:N0} bytes, the same words in both");
        Print("by the clock", [.. ours.Select(rate => rate.Clock)], [.. theirs.Select(rate => rate.Clock)]);
        Print("by the processor's time", [.. ours.Select(rate => rate.Processor)], [.. theirs.Select(rate => rate.Processor)]);
    }

    private static Rate Ours(Template template, FieldValues values, int seconds)
    {
        var count = 0;
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            template.Fill(values);
            count++;
        }

        return new(count / clock.Elapsed.TotalSeconds, count / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static async Task<Rate> Theirs(string work, int seconds)
    {
        var printed = await Tool.Run(
            "node", Path.Combine(Folder, "fill.mjs"), Path.Combine(work, "template.docx"), Path.Combine(work, "data.json"),
            Path.Combine(work, "out.docx"), $"{seconds}");
        return printed.Split(' ') is [var clock, var processor]
            ? new(double.Parse(clock, CultureInfo.InvariantCulture), double.Parse(processor, CultureInfo.InvariantCulture))
            : throw new FormatException(printed);
    }

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

    private static void Print(string measure, List<double> ours, List<double> theirs) => Console.WriteLine(
        $"""
        Documents per second {measure}: median (lowest to highest) of {Rounds}
          RecordClearance  {Figures(ours)}
          docxtemplater    {Figures(theirs)}
          ratio            {Median(ours) / Median(theirs):N0}
        """);

    private static string Figures(List<double> rates) => $"{Median(rates):N0} ({rates.Min():N0} to {rates.Max():N0})";

    private static double Median(List<double> rates) => rates.Order().ElementAt(rates.Count / 2);

    /// <summary>Documents per second; the processor's time is fair where the machine has other work too.</summary>
    private sealed record Rate(double Clock, double Processor);
}
