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
}
