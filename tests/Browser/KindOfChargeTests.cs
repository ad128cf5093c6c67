using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>What kind of charge the law takes each to be, in the words of the state's own list.</summary>
public sealed class KindOfChargeTests : Journey
{
    [Test]
    public async Task A_charge_says_what_kind_it_is_or_all_that_it_may_be()
    {
        var panel = await Browser.OpenOwn("panel/panel.html");
        await KeptClient.Keep(panel, Service.Address, "US-OR", new
        {
            caseNumber = "20CR00001",
            county = "Lane",
            status = "closed",
            charges = new object[]
            {
                new { id = "1", description = "Theft 3", statute = "164.043", levelText = "Misdemeanor Class C", disposition = new { outcome = "convicted", on = "2020-09-01" } },
                new { id = "2", description = "Assault 3", statute = "163.165", levelText = "Felony Class C", disposition = new { outcome = "convicted", on = "2012-09-01" } },
            },
        });
        await Tab(panel, "This client");

        await Assertions.Expect(panel.GetByRole(AriaRole.Article, new() { Name = "Theft 3" })).ToContainTextAsync("Kind of charge: Class B or C misdemeanor");
        await ExtensionBrowser.Picture(panel, "kind-of-charge");
        await Assertions.Expect(panel.GetByRole(AriaRole.Article, new() { Name = "Assault 3" })).ToContainTextAsync("Kind of charge not settled. It may be: Crime excepted because of its victim or its grade; or Class C felony");
        Assert.That(await ExtensionBrowser.AccessibilityFaults(panel), Is.Empty);
    }
}
