namespace RecordClearance.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string File(params string[] steps) => Path.Combine([Root, .. steps]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "RecordClearance.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Run the tests from a checkout: RecordClearance.sln is in no folder above them.");
        }

        return folder.FullName;
    }
}
