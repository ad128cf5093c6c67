using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace RecordClearance.Tests.Build;

/// <summary>build.ps1, run by the PowerShell engine inside the test process.</summary>
internal static class BuildScript
{
    public static string Path { get; } = Repository.File("build.ps1");

    /// <summary>Runs it; what its tools write goes to the test's own output, and a <c>throw</c> comes out as an exception.</summary>
    public static void Run(params (string Name, string Value)[] parameters) => Run(Path, parameters);

    public static void Run(string script, params (string Name, string Value)[] parameters)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddCommand(script);
        foreach (var (name, value) in parameters)
        {
            shell.AddParameter(name, value);
        }

        using var output = new PSDataCollection<PSObject>();
        output.DataAdded += (_, line) => TestContext.Out.WriteLine(output[line.Index]);
        shell.Invoke(input: null, output);
    }
}
