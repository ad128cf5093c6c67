using System.Text.Json;
using System.Text.RegularExpressions;
using RecordClearance.Reading;

namespace RecordClearance.Tests.Reading;

public sealed class SiteTests
{
    private static readonly SiteMap Vermont = SavedPage.Sites.Find("us-vt-portal")!;

    [Test]
    public void A_court_is_laid_over_its_platform()
    {
        Assert.That(Vermont.Root, Is.EqualTo("#roa-content"));
        Assert.That(Vermont.Counties, Has.Count.EqualTo(14));
    }

    [Test]
    public void The_extension_may_be_allowed_on_the_sites_of_the_maps_and_on_nothing_else()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.File("extension", "manifest.json")));
        var allowed = manifest.RootElement.GetProperty("optional_host_permissions").EnumerateArray().Select(host => host.GetString());
        var maps = SavedPage.Sites.All.SelectMany(map => map.Matches).Where(match => !match.StartsWith("http://127.0.0.1/", StringComparison.Ordinal));
        var hosts = maps.Select(match => $"https://{new Uri(match.TrimEnd('*')).Host}/*").Distinct();
        Assert.That(allowed.Where(host => !host!.StartsWith("file:", StringComparison.Ordinal)), Is.EquivalentTo(hosts));
    }

    [TestCase("1455-7-12 Cncr", true)]
    [TestCase("23-CR-01234", true)]
    [TestCase("01CR012345-678", false)]
    [TestCase("123-4-12 Cncv", false)]
    public void Docket_numbers_of_the_criminal_division_are_known_by_their_form(string number, bool known) =>
        Assert.That(Vermont.CaseNumbers.Any(form => Regex.IsMatch(number, form, RegexOptions.IgnoreCase)), Is.EqualTo(known));
}
