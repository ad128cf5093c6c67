using System.Diagnostics;

namespace RecordClearance.Tests.Build;

[Category("Slow")]
public sealed class CommandLineTests
{
    [Test]
    public async Task The_command_line_of_the_read_me_takes_a_page_from_where_the_person_stands()
    {
        const string Page = "tests/pages/vermont/dismissed/page.html";
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", "server", "--", "read", "--site", "us-vt-portal", Page])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        })!;

        var printed = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(printed, Does.StartWith($$"""{"site":"us-vt-portal","source":"{{Page}}",""").And.EndWith("}\n"));
    }
}
