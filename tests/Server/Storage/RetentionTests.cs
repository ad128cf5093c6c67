using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RecordClearance.Contract;
using RecordClearance.Storage;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Storage;

/// <summary>S15: client files end.</summary>
public sealed class RetentionTests
{
    [Test]
    public async Task S15_a_client_file_is_gone_after_thirty_days()
    {
        await using var service = await RunningService.StartPaired();
        var file = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        service.Clock.Advance(TimeSpan.FromDays(29));
        Assert.That(await service.Get<ClientSummary[]>("/api/clients"), Has.Length.EqualTo(1));
        service.Clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await service.Get<ClientSummary[]>("/api/clients"), Is.Empty);
        await RunningService.Problem(await service.Client.GetAsync("/api/clients/" + file.Id), 404, "no-such-client");
    }

    [Test]
    public async Task S15_changing_a_client_file_starts_its_thirty_days_anew_and_opening_it_does_not()
    {
        await using var service = await RunningService.StartPaired();
        var file = await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        service.Clock.Advance(TimeSpan.FromDays(20));
        Assert.That((await service.Get<ClientFile>("/api/clients/" + file.Id)).ExpiresOn, Is.EqualTo(new DateOnly(2026, 12, 2)));
        var changed = await service.Put<ClientFile>($"/api/clients/{file.Id}/choices", new { choices = new { }, version = 1 });
        Assert.That(changed.ExpiresOn, Is.EqualTo(new DateOnly(2026, 12, 22)));
        service.Clock.Advance(TimeSpan.FromDays(20));
        Assert.That((await service.Get<ClientFile>("/api/clients/" + file.Id)).Version, Is.EqualTo(2));
        service.Clock.Advance(TimeSpan.FromDays(10));
        await RunningService.Problem(await service.Client.GetAsync("/api/clients/" + file.Id), 404, "no-such-client");
    }

    [Test]
    public async Task S15_an_expired_file_is_deleted_when_the_service_starts()
    {
        var data = Directory.CreateTempSubdirectory("recordclearance-");
        try
        {
            var clock = new FakeTimeProvider(new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
            await using (var first = await RunningService.Start(data.FullName, clock))
            {
                await first.Pair();
                await first.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
                Assert.That(Rows(first), Is.EqualTo(1));
            }
            clock.Advance(TimeSpan.FromDays(31));
            await using var second = await RunningService.Start(data.FullName, clock);
            Assert.That(() => Rows(second), Is.Zero.After(5).Seconds.PollEvery(20).MilliSeconds);
        }
        finally
        {
            data.Delete(true);
        }
    }

    [Test]
    public async Task S15_an_expired_file_is_deleted_within_a_day_while_the_service_runs()
    {
        await using var service = await RunningService.StartPaired();
        await service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        for (var day = 0; day < 31; day++)
            service.Clock.Advance(TimeSpan.FromDays(1));
        Assert.That(() => Rows(service), Is.Zero.After(5).Seconds.PollEvery(20).MilliSeconds);
    }

    private static long Rows(RunningService service) => service.App.Services.GetRequiredService<Database>()
        .Read(connection => connection.Query("SELECT count(*) FROM clients", row => row.GetInt64(0)).Single());
}
