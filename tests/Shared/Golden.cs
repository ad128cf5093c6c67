namespace RecordClearance.Tests;

/// <summary>Compares with a file that a person has approved. <c>ACCEPT=1 dotnet test</c> writes the files anew; read the difference before you commit it.</summary>
internal static class Golden
{
    public static void Check(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.That(path, Does.Exist, "Nothing is approved yet. Run the tests once with ACCEPT=1 and read what was written.");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")), $"{Path.GetRelativePath(Repository.Root, path)} says otherwise.");
    }
}
