using RecordClearance.Petitions;

namespace RecordClearance.Commands;

/// <summary>A folder that papers are put in, none over another.</summary>
public sealed class PaperFolder(DirectoryInfo folder)
{
    private HashSet<string>? _taken;

    /// <summary>Writes the paper and gives its name.</summary>
    /// <exception cref="CannotKeepException">Nothing was written; the message says what to do.</exception>
    public string Keep(string file, byte[] content)
    {
        try
        {
            folder.Create();
            _taken ??= [.. folder.EnumerateFileSystemInfos().Select(entry => entry.Name.ToUpperInvariant())];
            var name = SafeFileName.Unique(file, _taken);
            Write(Path.Combine(folder.FullName, name), content);
            return name;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotKeepException("The paper could not be written. Is --out a folder that you may write to, on a disk that is not full?");
        }
    }

    private static void Write(string path, byte[] content)
    {
        var paper = new FileStream(path, FileMode.CreateNew);
        try
        {
            using (paper)
                paper.Write(content);
        }
        catch (IOException)
        {
            File.Delete(path); // half a paper could be taken for a whole one
            throw;
        }
    }
}
