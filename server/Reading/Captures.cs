using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Reading;

/// <summary>Reads posted and saved pages: the one way from HTML to a case, for HTTP and the command line.</summary>
public sealed class Captures(SiteCatalog sites, JurisdictionCatalog states)
{
    public const int LargestPage = 2 * 1024 * 1024;

    // The limits on size and depth keep parsing under two seconds. This one is for what nobody foresaw, and leaves
    // a busy machine time to start.
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(10);

    public async Task<CaptureOutcome> ReadAsync(CaptureRequest request, CancellationToken stop = default)
    {
        if (sites.Find(request.Site) is not { } map || states.ForSite(map.Id) is not { } state)
        {
            return CaptureOutcome.Refused(CaptureRefusal.UnknownSite);
        }

        if (request.Html.Length > LargestPage)
        {
            return CaptureOutcome.Refused(CaptureRefusal.TooLarge);
        }

        if (PageDepth.IsTooDeep(request.Html))
        {
            return CaptureOutcome.Refused(CaptureRefusal.TooDeep);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(LongestReading);
        try
        {
            var page = await PageReader.ReadAsync(request.Html, map, limit.Token);
            return Outcome(request, page with { Client = request.Defendant }, state);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return CaptureOutcome.Refused(CaptureRefusal.TooSlow);
        }
    }

    private static CaptureOutcome Outcome(CaptureRequest request, PageReading page, Jurisdiction state)
    {
        if (page.State is PageState.Restricted)
        {
            return CaptureOutcome.Refused(CaptureRefusal.Restricted, page.Message);
        }

        if (page.State is not (PageState.Ready or PageState.Partial))
        {
            return CaptureOutcome.Refused(CaptureRefusal.DoesNotFit, page.Message, page.Missing);
        }

        var url = PageAddress.Of(request.Url, page.SavedAddress);
        if (!PageAddress.Belongs(url, page.Map))
        {
            return CaptureOutcome.Refused(CaptureRefusal.DoesNotFit, $"This page is not from {page.Map.Name}.");
        }

        if (page.Map.Page is PageGives.List)
        {
            return Listed(request, page, state, url);
        }

        if (ReaderComparison.Normalize(state, page, request.Fields) is not { } reading)
        {
            return CaptureOutcome.Refused(CaptureRefusal.DoesNotFit, "The page names no defendant and docket number that both readers agree on.");
        }

        return new(new CaptureResult(page.Map.Id, url, request.CapturedAt, reading.Person, reading.Case, reading.Provenance, reading.Warnings, reading.Defendants));
    }

    private static CaptureOutcome Listed(CaptureRequest request, PageReading page, Jurisdiction state, string url)
    {
        if (ReaderComparison.NormalizeList(state, page, request.Fields) is not { } reading)
        {
            return CaptureOutcome.Refused(CaptureRefusal.DoesNotFit, "Lists of this court are not read.");
        }

        return new(null)
        {
            Listing = new(
                page.Map.Id, url, request.CapturedAt, state.Id, reading.Searched, reading.Count,
                [.. reading.Rows.Select(row => row.Row with { Link = PageAddress.Link(url, row.Row.Link, page.Map) })],
                reading.Warnings),
        };
    }
}
