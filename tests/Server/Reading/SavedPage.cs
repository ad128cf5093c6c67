using System.Text.Encodings.Web;
using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

/// <summary>One folder of <c>tests/pages</c>: a page, the fields both readers find on it, and the case it becomes.</summary>
public sealed record SavedPage(string Folder, string Site)
{
    public static readonly SiteCatalog Sites = new();
    public static readonly Captures Captures = new(Sites, new JurisdictionCatalog());

    private static readonly OrderedDictionary<string, string> StateSites = new() { ["oregon"] = "us-or-oeci", ["vermont"] = "us-vt-portal" };

    private static readonly JsonSerializerOptions Json = new(ContractJson.Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static IEnumerable<SavedPage> All =>
        StateSites.SelectMany(state => Directory.GetDirectories(Repository.File("tests", "pages", state.Key)).Order(StringComparer.Ordinal)
            .Select(folder => new SavedPage(folder, state.Value)));

    /// <summary>Those that become a case.</summary>
    public static IEnumerable<SavedPage> Captured => All.Where(page => File.Exists(page.CaseFile) && !File.ReadAllText(page.CaseFile).Contains("\"refusal\"", StringComparison.Ordinal));

    public static SavedPage Named(string name, string state = "vermont") => new(Repository.File("tests", "pages", state, name), StateSites[state]);

    public string Html => File.ReadAllText(Path.Combine(Folder, "page.html"));

    public string FieldsFile => Path.Combine(Folder, "fields.json");

    public string CaseFile => Path.Combine(Folder, "case.json");

    public Task<PageReading> Read() => PageReader.ReadAsync(Html, Sites.Find(Site)!);

    public Task<CaptureOutcome> Capture(string? html = null, IReadOnlyList<ReadField>? fields = null, string url = "file:///page.html") =>
        Captures.ReadAsync(new(Site, url, DateTimeOffset.UnixEpoch, html ?? Html, fields));

    /// <summary>As <c>fields.json</c> holds it: one line a field, so that a difference is easy to read.</summary>
    public static string Write(PageReading page) => $$"""
        {
          "site": {{Line(page.Site)}},
          "state": {{Line(JsonNamingPolicy.KebabCaseLower.ConvertName(page.State.ToString()))}},
          "message": {{Line(page.Message)}},
          "missing": {{Lines(page.Missing.Select(missing => new { name = missing.Name, label = missing.Label }))}},
          "unknown": {{Lines(page.Unknown)}},
          "fields": {{Lines(page.Fields.Select(field => new { name = field.Name, text = field.Text, place = field.Place }))}}
        }
        """;

    /// <summary>As <c>case.json</c> holds it.</summary>
    public static string Write(CaptureOutcome outcome) => outcome.Result is { } result
        ? $$"""
        {
          "url": {{Line(result.Url)}},
          "person": {{Nested(result.Person)}},
          "case": {{Nested(result.Case)}},
          "warnings": {{Lines(result.Warnings.Select(warning => new { kind = warning.Kind, text = warning.Text, path = warning.Path }))}}
        }
        """
        : $$"""
        {
          "refusal": {{Line(JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.Refusal.ToString()!))}},
          "message": {{Line(outcome.Message)}},
          "missing": {{Lines((outcome.Missing ?? []).Select(missing => missing.Label))}}
        }
        """;

    public override string ToString() => $"{Path.GetFileName(Path.GetDirectoryName(Folder))} {Path.GetFileName(Folder)}";

    private static string Line<T>(T value) => JsonSerializer.Serialize(value, Loose(indented: false));

    private static string Nested<T>(T value) => JsonSerializer.Serialize(value, Json).Replace("\n", "\n  ");

    private static string Lines<T>(IEnumerable<T> values) =>
        string.Join(",", values.Select(value => "\n    " + Line(value))) is { Length: > 0 } lines ? $"[{lines}\n  ]" : "[]";

    private static JsonSerializerOptions Loose(bool indented) => new() { WriteIndented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
