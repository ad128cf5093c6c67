using RecordClearance.Security;
using RecordClearance.Storage;

namespace RecordClearance.Commands;

/// <summary>What a person needs to know once the service runs.</summary>
public static class StartMessage
{
    public static void Print(WebApplication app)
    {
        var services = app.Services;
        var address = app.Urls.First();
        services.GetRequiredService<Terminal>().Say($"""

            RecordClearance {StatusApi.Version} runs at {address}   (Ctrl+C stops it)

              Pairing code      {services.GetRequiredService<PairingCode>().Start()}   (two minutes; the extension's options page can ask for another)
              The extension     {Extension() ?? "the folder extension/ of this project"}
                                In Chrome: chrome://extensions, Developer mode, Load unpacked, choose that folder.
              Practice dockets  {address}/practice/   (made up; walk the whole way there first)
              Your data         {services.GetRequiredService<DataFolder>().Path}   (client files are encrypted, and deleted after 30 days)

            It is an aid for an attorney's judgment, and not legal advice.

            """);
        if (!services.GetRequiredService<AuditLog>().IsWhole())
            services.GetRequiredService<Terminal>().Say("The audit log in your data folder was changed by something other than this service. Find out by what before you rely on it.");
    }

    private static string? Extension()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "extension");
            if (File.Exists(Path.Combine(candidate, "manifest.json")))
                return candidate;
        }
        return null;
    }
}
