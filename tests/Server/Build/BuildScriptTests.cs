using System.IO.Compression;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace RecordClearance.Tests.Build;

[TestFixture, NonParallelizable, Category("Slow")]
public sealed class BuildScriptTests
{
    private string _artifacts = "";

    [OneTimeSetUp]
    public void Make_a_folder() => _artifacts = Directory.CreateTempSubdirectory("recordclearance-build-").FullName;

    [OneTimeTearDown]
    public void Remove_the_folder() => Directory.Delete(_artifacts, recursive: true);

    [Test]
    public void It_is_under_80_lines_and_parses()
    {
        Parser.ParseFile(BuildScript.Path, out _, out var errors);

        Assert.That(errors, Is.Empty);
        Assert.That(File.ReadAllLines(BuildScript.Path), Has.Length.LessThan(80));
    }

    [Test]
    public void It_builds_a_project()
    {
        BuildScript.Run(("Target", "build"), ("Project", Repository.File("shared")), ("Artifacts", _artifacts));

        Assert.That(Directory.GetFiles(_artifacts, "RecordClearance.Shared.dll", SearchOption.AllDirectories), Is.Not.Empty);
    }

    [Test]
    public void A_tool_that_fails_stops_it_and_is_named()
    {
        var error = Assert.Throws<RuntimeException>(() =>
            BuildScript.Run(("Target", "build"), ("Project", Repository.File("no-such-project")), ("Artifacts", _artifacts)));

        Assert.That(error!.Message, Does.StartWith("dotnet build failed with exit code 1"));
    }

    [Test]
    public void A_copy_of_the_extension_made_another_day_gives_the_same_zip()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_artifacts, "copy"));
        File.Copy(BuildScript.Path, Path.Combine(copy.FullName, "build.ps1"));
        foreach (var file in ExtensionFiles().Reverse())
        {
            var target = Path.Combine(copy.FullName, "extension", file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.File("extension", file), target);
            File.SetLastWriteTimeUtc(target, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        BuildScript.Run(Path.Combine(copy.FullName, "build.ps1"), ("Target", "extension"));

        Assert.That(Hash(Path.Combine(copy.FullName, "artifacts", ZipName)), Is.EqualTo(Hash(Zip("extension"))));
    }

    [Test]
    public void The_zip_holds_the_extension_and_its_manifest_at_the_top()
    {
        using var zip = ZipFile.OpenRead(Zip("extension"));

        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EquivalentTo(ExtensionFiles()));
        Assert.That(zip.GetEntry("manifest.json"), Is.Not.Null);
    }

    [Test]
    public void The_package_is_the_same_zip_and_a_service_with_its_own_runtime()
    {
        var alone = Hash(Zip("extension"));

        var zip = Zip("package");
        var service = Path.Combine(_artifacts, "recordclearance-" + RuntimeInformation.RuntimeIdentifier);

        Assert.That(Hash(zip), Is.EqualTo(alone));
        Assert.That(Directory.GetFiles(service, "*coreclr*"), Is.Not.Empty);
    }

    private const string ZipName = "recordclearance-extension.zip";

    private string Zip(string target)
    {
        BuildScript.Run(("Target", target), ("Artifacts", _artifacts));
        return Path.Combine(_artifacts, ZipName);
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static IEnumerable<string> ExtensionFiles() =>
        Directory.GetFiles(Repository.File("extension"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.File("extension"), file).Replace('\\', '/'));
}
