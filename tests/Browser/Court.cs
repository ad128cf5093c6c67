using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The courts' sites as the browser sees them: made-up dockets at the courts' own addresses.</summary>
internal sealed class Court
{
    private const string Vermont = "https://publicportal.courts.vt.gov/app/RegisterOfActions/";
    private const string Oregon = "https://publicaccess.courts.oregon.gov/PublicAccessLogin/CaseDetail.aspx?CaseID=";

    private readonly ConcurrentDictionary<string, string> _pages = new();

    /// <summary>The only hosts that a browser of a test may ask for.</summary>
    public static IReadOnlyList<string> Hosts { get; } = [new Uri(Vermont).Host, new Uri(Oregon).Host];

    /// <summary>One of the pages in <c>tests/pages</c>.</summary>
    public static string Page(string name, string state = "vermont") => File.ReadAllText(Repository.File("tests", "pages", state, name, "page.html"));

    /// <summary>The address of a page with this content.</summary>
    public string Put(string name, string html, string state = "vermont")
    {
        var address = state == "oregon" ? Oregon + (900_000 + _pages.Count) : Vermont + name;
        _pages[address] = html;
        return state == "oregon" ? address : address + "#/0123456789ABCDEF/auth/portalembed";
    }

    public async Task Serve(IBrowserContext context)
    {
        foreach (var host in Hosts)
        {
            await context.RouteAsync($"https://{host}/**", route =>
            {
                var asked = new Uri(route.Request.Url);
                return _pages.TryGetValue(asked.GetLeftPart(UriPartial.Query), out var html) || _pages.TryGetValue(asked.GetLeftPart(UriPartial.Path), out html)
                    ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html })
                    : route.FulfillAsync(new() { Status = 404 });
            });
        }
    }
}
