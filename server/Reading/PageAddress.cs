namespace RecordClearance.Reading;

/// <summary>Where a page came from, also when it was saved and opened from disk.</summary>
internal static class PageAddress
{
    private const string SavedCopy = "a saved copy of the page";

    /// <summary>A saved copy names the court's address. Its own place would name this computer's user in a court's paper.</summary>
    public static string Of(string url, string? saved) => IsWeb(url) ? url : saved is not null && IsWeb(saved) ? saved : SavedCopy;

    /// <summary>Whether a page is the site's: by its address, or, for a file that names none, by its looks alone.</summary>
    public static bool Belongs(string url, SiteMap map) => !IsWeb(url) || map.Matches.Any(match => Fits(url, match));

    /// <summary>Where a link of a page leads; null when that is on another host than its site: a page must not choose what is opened.</summary>
    public static string? Link(string url, string? link, SiteMap map) =>
        link is not null
        && (Uri.TryCreate(url, UriKind.Absolute, out var page) ? Uri.TryCreate(page, link, out var to) : Uri.TryCreate(link, UriKind.Absolute, out to))
        && IsWeb(to.AbsoluteUri)
        && map.Matches.Any(match => Uri.TryCreate(match.TrimEnd('*'), UriKind.Absolute, out var site) && (to.Scheme, to.Host) == (site.Scheme, site.Host))
            ? to.AbsoluteUri
            : null;

    private static bool IsWeb(string url) =>
        url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    // Browser match patterns name a scheme, a host without port, and the beginning of a path.
    private static bool Fits(string url, string match) =>
        Uri.TryCreate(url, UriKind.Absolute, out var page)
        && Uri.TryCreate(match.TrimEnd('*'), UriKind.Absolute, out var allowed)
        && page.Scheme == allowed.Scheme
        && page.Host == allowed.Host
        && page.AbsolutePath.StartsWith(allowed.AbsolutePath, StringComparison.Ordinal);
}
