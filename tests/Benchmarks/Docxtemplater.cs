using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RecordClearance.Petitions;

namespace RecordClearance.Benchmarks;

/// <summary>One of our templates and its values as docxtemplater wants them.</summary>
internal static partial class Docxtemplater
{
    public static byte[] Template(byte[] docx)
    {
        using var written = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(docx)))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
                writer.Write(Tag().Replace(reader.ReadToEnd(), tag => "{{" + Renamed(tag.Groups[1].Value.ToLowerInvariant()) + "}}"));
            }
        }

        return written.ToArray();
    }

    public static string Data(FieldValues values, FieldCatalog catalog) => Data(values, catalog, catalog.Fields).ToJsonString();

    private static JsonObject Data(FieldValues values, FieldCatalog catalog, IReadOnlyList<FieldName> fields)
    {
        var data = new JsonObject();
        foreach (var field in fields.Where(field => values.Text(field.Name) is not null))
        {
            data[field.Name.ToLowerInvariant()] = values.Text(field.Name);
        }

        foreach (var condition in catalog.Conditions.Where(condition => values.Holds(condition.Name) is not null))
        {
            data["if " + condition.Name.ToLowerInvariant()] = values.Holds(condition.Name);
        }

        foreach (var (name, row) in catalog.Groups.Where(group => values.Rows(group.Key).Count > 0))
        {
            data["each " + name.ToLowerInvariant()] = new JsonArray([.. values.Rows(name).Select(each => Data(each, catalog, row))]);
        }

        return data;
    }

    private static string Renamed(string tag) =>
        tag == "end" ? "/" : tag.StartsWith("each ", StringComparison.Ordinal) || tag.StartsWith("if ", StringComparison.Ordinal) ? "#" + tag : tag;

    [GeneratedRegex(@"\{\{\s*(.+?)\s*\}\}")]
    private static partial Regex Tag();
}
