using System.Diagnostics;

namespace RecordClearance.Tests;

/// <summary>A program that tests run, found on this machine or, as root on Debian, installed.</summary>
internal static class Tool
{
    public static string LibreOffice => Find("soffice", "LIBREOFFICE", "libreoffice-writer",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe");

    public static string PdfToPng => Find("pdftoppm", "PDFTOPPM", "poppler-utils");

    /// <summary>The full path of a program, from an environment variable, the search path or its usual places.</summary>
    public static string Find(string program, string variable, string package, params string[] places) =>
        Located(program, variable, places)
        ?? (Install(package) ? Located(program, variable, places) : null)
        ?? throw new FileNotFoundException(
            $"These tests need {program}. Install {package} (Debian: apt-get install {package}), or set {variable} to the program's path.");

    public static string? Located(string program, string variable, params string[] places) =>
        new[] { Environment.GetEnvironmentVariable(variable) }
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)))
            .Concat(places)
            .FirstOrDefault(File.Exists);

    /// <summary>Gives what a program printed; a failure of it is ours.</summary>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{Path.GetFileName(program)} failed with exit code {process.ExitCode}: {await errors}");
    }

    /// <summary>False where this is not Debian or not root: then a person must install it.</summary>
    public static bool Install(string package)
    {
        if (!File.Exists("/usr/bin/apt-get") || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        // Two test projects may want the same lock at once.
        string[] options = ["-q", "-y", "-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3"];
        Run("apt-get", [.. options, "update"]).GetAwaiter().GetResult();
        Run("apt-get", [.. options, "install", "--no-install-recommends", package]).GetAwaiter().GetResult();
        return true;
    }
}
