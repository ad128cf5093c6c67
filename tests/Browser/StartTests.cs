namespace RecordClearance.Tests;

public sealed class StartTests
{
    [Test]
    public async Task Someone_who_only_starts_the_service_gets_an_address_and_a_code_that_pairs()
    {
        await using var service = await ServiceProcess.StartPaired();

        Assert.That(await service.Client.GetStringAsync("api/status"), Does.Contain("\"paired\":true"));
    }
}
