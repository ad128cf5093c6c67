using System.Text;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>The page on top of a packet: what to do with each file, in plain words.</summary>
internal static class PacketReadMe
{
    public const string File = "Read me first.txt";

    public static byte[] Write(PacketManifest manifest)
    {
        var text = new StringBuilder();
        Line(text, $"Papers prepared under the law as of {manifest.AsOf:yyyy-MM-dd} ({manifest.LawVersion}).");
        Line(text, manifest.Notice);
        Line(text, "Read every paper before you sign it. What is highlighted in yellow is not known yet: fill it in by hand.");
        foreach (var file in manifest.Files) Describe(text, file);
        Section(text, "Still missing", manifest.Missing.Select(fact => fact.Ask));
        Section(text, "Not asked for", manifest.LeftOut.Select(charge =>
            $"Docket {charge.CaseNumber}, charge {charge.ChargeId}: {charge.Why}" + (charge.EligibleOn is { } day ? $" Eligible on {day:yyyy-MM-dd}." : "")));
        Section(text, "Refused", manifest.Refused.Select(refusal => $"{refusal.Request}: {refusal.Why}" + (refusal.Citation.Length > 0 ? $" ({refusal.Citation})" : "")));
        Section(text, "Read from", manifest.MadeFrom.Select(page => $"Docket {page.CaseNumber}: {(page.Url is "" ? "no web address" : page.Url)}, {page.CapturedAt:yyyy-MM-dd HH:mm zzz}"));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Describe(StringBuilder text, PacketFile file)
    {
        Line(text);
        Line(text, file.File);
        Line(text, $"  What it is for: {file.Purpose}");
        if (file.FileAt is not null) Line(text, $"  File it at: {file.FileAt}");
        if (file.Serve.Count > 0) Line(text, $"  Serve it on: {string.Join("; ", file.Serve)}");
        if (file.Blanks.Count > 0) Line(text, $"  Not known yet: {string.Join("; ", file.Blanks)}");
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var found = lines.ToList();
        if (found.Count == 0) return;
        Line(text);
        Line(text, title);
        foreach (var line in found) Line(text, $"  {line}");
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append("\r\n");
}
