using RecordClearance.Petitions;

namespace RecordClearance.Commands;

/// <summary>A folder that papers are put in, none over another.</summary>
public sealed class PaperFolder(DirectoryInfo folder)
{
    private readonly HashSet<string> _taken = folder.Exists ? [.. folder.EnumerateFileSystemInfos().Select(entry => entry.Name.ToUpperInvariant())] : [];

    /// <summary>Writes the paper and gives its name.</summary>
    public string Keep(string file, byte[] content)
    {
        folder.Create();
        var name = SafeFileName.Unique(file, _taken);
        using var paper = new FileStream(Path.Combine(folder.FullName, name), FileMode.CreateNew);
        paper.Write(content);
        return name;
    }
}
