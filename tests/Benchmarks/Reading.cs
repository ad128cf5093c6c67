using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Reading;

namespace RecordClearance.Benchmarks;

/// <summary>Reading a page of 1 MB into a person and a case, beside AngleSharp's bare parse of the same text.</summary>
[MemoryDiagnoser]
public class Reading
{
    private readonly HtmlParser _parser = new();
    private readonly SiteMap _map = new SiteCatalog().Find("us-vt-portal")!;
    private readonly Captures _captures = new(new SiteCatalog(), new JurisdictionCatalog());
    private readonly CaptureRequest _request = new(
        "us-vt-portal", "https://publicportal.courts.vt.gov/app/RegisterOfActions/", new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), SavedPage.Html);

    [Benchmark(Baseline = true)]
    public int Bare_parse()
    {
        using IHtmlDocument document = _parser.ParseDocument(_request.Html);
        return document.ChildNodes.Length;
    }

    [Benchmark]
    public Task<PageReading> Read() => PageReader.ReadAsync(_request.Html, _map);

    [Benchmark]
    public async Task<CaptureResult> Read_and_normalize() => (await _captures.ReadAsync(_request)).Result
        ?? throw new InvalidOperationException("The page is not read.");
}
