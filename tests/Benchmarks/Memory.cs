using System.Net.Http.Json;
using RecordClearance.Contract;
using RecordClearance.Tests;

namespace RecordClearance.Benchmarks;

/// <summary>The most memory the service process held after 1,000 and after 10,000 captures over HTTP.</summary>
internal static class Memory
{
    public static async Task Run()
    {
        await using var service = await ServiceProcess.StartPaired();
        CaptureRequest[] pages = [.. Directory.GetDirectories(Repository.File("tests", "pages", "vermont")).Order(StringComparer.Ordinal).Select(Request)];
        var bytes = 0L;
        for (var count = 1; count <= 10_000; count++)
        {
            var page = pages[count % pages.Length];
            bytes += page.Html.Length;
            using var answer = await service.Client.PostAsJsonAsync("api/captures", page, ContractJson.Default.CaptureRequest);
            if (count is 1 or 1_000 or 10_000)
            {
                Console.WriteLine($"{count,6:N0} captures ({bytes / 1_000_000:N0} MB of pages): {service.PeakMemory / 1_000_000.0:N0} MB at the most");
            }
        }
    }

    // Pages that are refused are part of a day's work too.
    private static CaptureRequest Request(string folder) => new(
        "us-vt-portal", "https://publicportal.courts.vt.gov/app/RegisterOfActions/", new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero),
        File.ReadAllText(Path.Combine(folder, "page.html")));
}
