namespace RecordClearance.Tests;

/// <summary>A Chromium that loads unpacked extensions. Branded Chrome and Edge no longer do.</summary>
internal static class Chromium
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Where it is; null means the one that Playwright brings.</summary>
    public static string? Path => Found.Value;

    private static string? Find()
    {
        var here = Tool.Located("chromium", "CHROMIUM", "/usr/bin/chromium", "/usr/lib/chromium/chromium");
        if (here is not null)
        {
            return here;
        }

        // Debian's package brings the libraries that Playwright's own download leaves to the machine.
        if (Tool.Install("chromium"))
        {
            return Tool.Located("chromium", "CHROMIUM", "/usr/bin/chromium");
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            ? null
            : throw new FileNotFoundException("The browser tests need Chromium. Install it, or set CHROMIUM to the program's path.");
    }
}
