using System.CommandLine;
using RecordClearance.Commands;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions;
using RecordClearance.Practice;
using RecordClearance.Problems;
using RecordClearance.Reading;
using RecordClearance.Security;
using RecordClearance.Storage;

namespace RecordClearance;

/// <summary>The composition root: the commands, and what the service is made of.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => Commands().Parse(args).InvokeAsync();

    public static RootCommand Commands()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("Reads court dockets, says what may be sealed or expunged and why, and drafts the petitions.")
        {
            serve,
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
        builder.AddLogs();
        builder.Services.AddContractJson();
        builder.Services.AddProblems();
        builder.Services.AddPairing();
        builder.Services.AddRateLimits();
        builder.Services.AddStorage();
        builder.Services.AddReading();
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
        app.MapClients();
        app.MapPractice();
        return app;
    }
}
