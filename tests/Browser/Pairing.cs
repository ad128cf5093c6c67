using System.Globalization;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>Pairs a browser with a service as a person does.</summary>
internal static class Pairing
{
    /// <summary>Leaves the options page open.</summary>
    /// <param name="code">Gives the code that the service's terminal shows last.</param>
    public static async Task<IPage> Pair(ExtensionBrowser browser, string address, Func<Task<string>> code)
    {
        var options = await browser.OpenOwn("options/options.html");
        await options.GetByText("The service’s address").ClickAsync();
        await options.GetByLabel("Port on this computer").FillAsync(new Uri(address).Port.ToString(CultureInfo.InvariantCulture));
        await options.Locator("#save-address").ClickAsync();
        await options.GetByText("The service answers.").WaitForAsync();
        await options.GetByRole(AriaRole.Button, new() { Name = "Show a code" }).ClickAsync();
        await options.GetByText("The code is in the service’s window now.").WaitForAsync();
        await options.GetByLabel("Code", new() { Exact = true }).FillAsync(await code());
        await options.GetByRole(AriaRole.Button, new() { Name = "Pair", Exact = true }).ClickAsync();
        await options.GetByText("This browser is paired with the service").WaitForAsync();
        return options;
    }
}
