namespace RecordClearance.Tests.Petitions;

/// <summary>Compares with a text file of the repository. A missing file fails; <c>ACCEPT=1</c> writes what was found.</summary>
internal static class Golden
{
    public static void Match(string text, string file, string state = "vermont")
    {
        var path = Repository.File("tests", "papers", state, file + ".txt");
        var found = text.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }
        Assert.That(File.Exists(path), Is.True, $"{path} is missing. Read the paper, then run with ACCEPT=1 to keep it.");
        Assert.That(found, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")), $"The paper differs from {path}. If the change is right, run with ACCEPT=1.");
    }
}
