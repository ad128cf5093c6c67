using System.Globalization;
using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace RecordClearance.Tests;

/// <summary>A test that walks through the real extension, in a real Chromium, with the real service.</summary>
[TestFixture]
public abstract class Journey
{
    private protected LocalService Service { get; private set; } = null!;

    private protected ExtensionBrowser Browser { get; private set; } = null!;

    [SetUp]
    public async Task Start_the_service_and_the_browser()
    {
        Service = await LocalService.Start();
        Browser = await ExtensionBrowser.Start();
    }

    [TearDown]
    public async Task Stop_both()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed)
        {
            await Browser.PicturesOfAll(TestContext.CurrentContext.Test.Name);
        }

        await Browser.DisposeAsync();
        await Service.DisposeAsync();
    }

    /// <summary>Pairs the browser as a person does, and leaves the options page open.</summary>
    private protected async Task<IPage> Pair()
    {
        var options = await Browser.OpenOwn("options/options.html");
        await options.GetByText("The service’s address").ClickAsync();
        await options.GetByLabel("Port on this computer").FillAsync(new Uri(Service.Address).Port.ToString(CultureInfo.InvariantCulture));
        await options.Locator("#save-address").ClickAsync();
        await options.GetByText("The service answers.").WaitForAsync();
        await options.GetByRole(AriaRole.Button, new() { Name = "Show a code" }).ClickAsync();
        await options.GetByText("The code is in the service’s window now.").WaitForAsync();
        await options.GetByLabel("Code", new() { Exact = true }).FillAsync(Service.Code);
        await options.GetByRole(AriaRole.Button, new() { Name = "Pair", Exact = true }).ClickAsync();
        await options.GetByText("This browser is paired with the service").WaitForAsync();
        return options;
    }
}
