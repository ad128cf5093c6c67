using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RecordClearance.Tests;

/// <summary>A made-up search of Oregon's court, with the pages of the cases it lists, at the court's own address.</summary>
internal sealed partial class ListedCourt : IAsyncDisposable
{
    public const string Host = "publicaccess.courts.oregon.gov";
    public const string List = $"https://{Host}/PublicAccessLogin/Search.aspx?ID=100";

    /// <summary>The three cases of Robin T Hazel, born in 1985, in the order of the list.</summary>
    public static readonly string[] Robins = ["15CR11223", "17CR30405", "19VI005511"];

    private readonly ConcurrentDictionary<string, string> _pages = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _held = new();
    private readonly ConcurrentQueue<string> _opened = new();
    private readonly WebApplication _site = Site();
    private int _open;

    private ListedCourt()
    {
        var list = PageOf("oregon-search", "two-people").Replace("Hazel, Robin Teal</div><div>11/03/1985", "Hazel, Robin T</div><div>1985");
        foreach (Match row in CaseLink().Matches(list))
        {
            _pages[row.Groups[1].Value] = Case(row.Groups[2].Value);
        }

        _pages[""] = list;
    }

    public static async Task<ListedCourt> Start()
    {
        var court = new ListedCourt();
        court._site.MapGet("/PublicAccessLogin/{page}", (string? caseId) => court.Answer(caseId ?? ""));
        await court._site.StartAsync();
        return court;
    }

    /// <summary>The cases that were opened, in order.</summary>
    public IReadOnlyList<string> Opened => [.. _opened];

    /// <summary>How many pages were ever being opened at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>The page of a case: a dismissed charge of Robin T Hazel, perhaps with other words in it.</summary>
    public static string Case(string number, Func<string, string>? change = null)
    {
        var page = PageOf("oregon", "dismissed").Replace("15CR90001", number).Replace("07/19/1984", "1985");
        return change is null ? page : change(page);
    }

    public static string SignIn => PageOf("oregon", "signed-out");

    public static string Error => PageOf("oregon", "error-page");

    /// <summary>Puts another page in the place of a case's.</summary>
    public void Put(string number, string html) => _pages[IdOf(number)] = html;

    /// <summary>Lets the page of a case come only when it is let go.</summary>
    public void Hold(string number) => _held[IdOf(number)] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo(string number) => _held[IdOf(number)].SetResult();

    /// <summary>Stands in for the court from now on.</summary>
    public async Task Serve(ExtensionBrowser browser)
    {
        await browser.Context.UnrouteAsync($"https://{Host}/**");
        browser.StandIn(Host, new Uri(_site.Urls.Single()).Port);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<IResult> Answer(string id)
    {
        if (id != "")
        {
            _opened.Enqueue(CaseLink().Matches(_pages[""]).First(row => row.Groups[1].Value == id).Groups[2].Value);
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _open));
        }

        if (_held.TryGetValue(id, out var held))
        {
            await held.Task;
        }

        if (id != "")
        {
            Interlocked.Decrement(ref _open);
        }

        return Results.Content(_pages[id], "text/html; charset=utf-8");
    }

    private static WebApplication Site()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + Host, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = X509CertificateLoader.LoadPkcs12(request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue).Export(X509ContentType.Pfx), null);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, at => at.UseHttps(certificate)));
        return builder.Build();
    }

    private string IdOf(string number) => CaseLink().Matches(_pages[""]).First(row => row.Groups[2].Value == number).Groups[1].Value;

    private static string PageOf(string folder, string name) => File.ReadAllText(Repository.File("tests", "pages", folder, name, "page.html"));

    [GeneratedRegex(@"CaseID=(\d+)""[^>]*>([^<]+)<")]
    private static partial Regex CaseLink();
}
