using System.Diagnostics;

namespace RecordClearance.Tests.Reading;

/// <summary>Checks the extension's types and runs its tests under node, from <c>tests/javascript</c>.</summary>
public sealed class JavaScriptTests
{
    private static readonly string Folder = Repository.File("tests", "javascript");

    [OneTimeSetUp]
    public static async Task Fetch_the_packages()
    {
        // The lock file npm writes into node_modules says which packages are there.
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        var wanted = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < wanted.LastWriteTimeUtc)
        {
            await Npm("ci", "--no-audit", "--no-fund");
        }
    }

    [Test]
    public async Task The_extension_has_no_type_errors() => await Npm("run", "--silent", "check");

    [Test]
    public async Task The_extension_passes_its_own_tests() => await Npm("run", "--silent", "test");

    private static async Task Npm(params string[] arguments)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(new ProcessStartInfo(npm, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, $"npm {string.Join(' ', arguments)}\n{await output}\n{await errors}");
    }
}
