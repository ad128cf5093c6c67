using System.CommandLine;
using RecordClearance.Commands;
using RecordClearance.Eligibility;
using RecordClearance.Exports;
using RecordClearance.Jurisdictions;
using RecordClearance.Petitions;
using RecordClearance.Practice;
using RecordClearance.Problems;
using RecordClearance.Reading;
using RecordClearance.Security;
using RecordClearance.Storage;

namespace RecordClearance;

/// <summary>The composition root: the commands, and what the service is made of.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var command = Commands().Parse(args);
        try
        {
            var status = await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return command.Errors.Count > 0 ? 2 : status;
        }
        catch (CannotKeepException cannot)
        {
            await Console.Error.WriteLineAsync(cannot.Message);
            return 2;
        }
        catch (Exception failure)
        {
            // A message can quote a record, so only the kind and the place are shown.
            await Console.Error.WriteLineAsync($"Something went wrong: {failure.GetType().Name}\n{failure.StackTrace}");
            return 2;
        }
    }

    public static RootCommand Commands()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("Reads court dockets, says what may be sealed or expunged and why, and drafts the petitions.")
        {
            serve,
            ReadCommand.Create(),
            EvaluateCommand.Create(),
            DraftCommand.Create(),
            TemplateCommand.Create(),
        };
        root.Action = serve.Action;
        foreach (var option in serve.Options)
            root.Add(option);
        return root;
    }

    /// <summary>The service, ready to start. Nothing is taken from environment variables or settings files.</summary>
    /// <param name="adjust">Replaces parts such as the clock; used by tests.</param>
    public static WebApplication Service(ServiceOptions options, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "RecordClearance" });
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<JurisdictionCatalog>();
        builder.AddLoopback(options);
        builder.Services.AddBrowserOrigin(options);
        builder.AddLogs();
        builder.Services.AddContractJson();
        builder.Services.AddProblems();
        builder.Services.AddPairing();
        builder.Services.AddRateLimits();
        builder.Services.AddStorage();
        builder.Services.AddReading();
        builder.Services.AddPetitions();
        builder.Services.AddDescription();
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseAccessLog();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseLoopback();
        app.UseBrowserOrigin();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapStatus();
        app.MapPairing();
        app.MapJurisdictions();
        app.MapSites();
        app.MapCaptures();
        app.MapEvaluations();
        app.MapFilings();
        app.MapTemplates();
        app.MapClients();
        app.MapExports();
        app.MapPractice();
        app.MapDescription();
        return app;
    }
}
