using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>The court's portal as the browser sees it: made-up dockets at the court's own address.</summary>
internal sealed class Court
{
    public const string Portal = "https://publicportal.courts.vt.gov/app/RegisterOfActions/";

    private readonly ConcurrentDictionary<string, string> _pages = new();

    /// <summary>One of the pages in <c>tests/pages/vermont</c>.</summary>
    public static string Page(string name) => File.ReadAllText(Repository.File("tests", "pages", "vermont", name, "page.html"));

    public static string Address(string name) => Portal + name + "#/0123456789ABCDEF/auth/portalembed";

    /// <summary>The address of a page with this content.</summary>
    public string Put(string name, string html)
    {
        _pages[name] = html;
        return Address(name);
    }

    public Task Serve(IBrowserContext context) => context.RouteAsync("https://publicportal.courts.vt.gov/**", route =>
    {
        var name = new Uri(route.Request.Url).Segments[^1];
        return _pages.TryGetValue(name, out var html)
            ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html })
            : route.FulfillAsync(new() { Status = 404 });
    });
}
