using System.IO.Compression;
using System.Text;

namespace RecordClearance.Petitions;

/// <summary>A Word file with tags, made ready once and filled many times, from any thread.</summary>
public sealed class Template
{
    private readonly Entry[] _entries;

    private Template(Entry[] entries) => _entries = entries;

    /// <summary>Makes a template ready.</summary>
    /// <exception cref="TemplateException">The file is not safe to open, or its tags do not fit together.</exception>
    public static Template Compile(byte[] docx)
    {
        var file = TemplateFile.Open(docx);
        var tagged = file.TextParts.ToDictionary(part => part.Name, part => new PartTags(part.Document));
        var problems = tagged.Values.SelectMany(part => part.Faults.Select(TagProblems.Describe)).Concat(Leftovers.Find(file, [.. tagged.Values])).ToList();
        if (problems.Count > 0) throw new TemplateException(problems);
        return new Template([.. file.Parts.Select(part => Entry.Of(part.Name, part.Content, tagged.GetValueOrDefault(part.Name)))]);
    }

    /// <summary>Writes one paper.</summary>
    public Filled Fill(FieldValues values)
    {
        var blanks = new List<string>();
        var scope = new Scope(values, null);
        var zip = ZipWriter.Write(Array.ConvertAll(_entries, entry => entry.Fill(scope, blanks)));
        return new Filled(zip, blanks);
    }

    /// <summary>A part: the same in every paper, or the pieces it is written from.</summary>
    private sealed record Entry(ZipEntry Packed, IReadOnlyList<Piece>? Pieces)
    {
        public static Entry Of(string name, byte[] content, PartTags? tagged)
        {
            var pieces = tagged is { Tags.Count: > 0 } ? tagged.Compile() : null;
            return new(ZipEntry.Pack(name, content), pieces);
        }

        public ZipEntry Fill(Scope scope, List<string> blanks)
        {
            if (Pieces is null) return Packed;
            var writer = new PartWriter(Packed.Size * 2, blanks);
            foreach (var piece in Pieces) piece.Write(writer, scope);
            return ZipEntry.Pack(Packed.Name, writer.Written, CompressionLevel.Fastest);
        }
    }
}

/// <summary>A finished Word file.</summary>
/// <param name="Blanks">What is not known and stands highlighted in the file, each once, in order.</param>
public sealed record Filled(byte[] Document, IReadOnlyList<string> Blanks);
