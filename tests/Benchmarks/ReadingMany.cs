using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Reading;
using RecordClearance.Tests;

namespace RecordClearance.Benchmarks;

/// <summary>Every made-up case page of Oregon, from its text to a person and a case: the mean of one.</summary>
[MemoryDiagnoser]
public class ReadingMany
{
    private const int Pages = 36;

    private readonly HtmlParser _parser = new();
    private readonly Captures _captures = new(new SiteCatalog(), new JurisdictionCatalog());
    private readonly CaptureRequest[] _requests = [.. Directory.GetDirectories(Repository.File("tests", "pages", "oregon"))
        .Order(StringComparer.Ordinal)
        .Where(folder => !File.ReadAllText(Path.Combine(folder, "case.json")).Contains("\"refusal\"", StringComparison.Ordinal))
        .Select(folder => new CaptureRequest("us-or-oeci", "file:///page.html", DateTimeOffset.UnixEpoch, File.ReadAllText(Path.Combine(folder, "page.html"))))
        .Take(Pages)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Pages)]
    public int Bare_parse()
    {
        var nodes = 0;
        foreach (var request in _requests)
        {
            using var document = _parser.ParseDocument(request.Html);
            nodes += document.ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark(OperationsPerInvoke = Pages)]
    public async Task<int> Read_and_normalize()
    {
        var charges = 0;
        foreach (var request in _requests)
        {
            charges += (await _captures.ReadAsync(request)).Result?.Case.Charges.Count ?? throw new InvalidOperationException("A page is not read.");
        }

        return charges;
    }
}
