using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Contract;
using RecordClearance.Security;
using RecordClearance.Storage;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>S16: what was done is written down, and cannot be rewritten unnoticed.</summary>
public sealed class AuditLogTests
{
    private RunningService _service = null!;

    [SetUp]
    public async Task Start()
    {
        _service = await RunningService.StartPaired();
        var file = await _service.Post<ClientFile>("/api/clients", new NewClient("US-VT", Casey.Capture()));
        await _service.Put<ClientChange>($"/api/clients/{file.Id}/cases", new CaseUpdate(Casey.Capture(Casey.OtherDocket), file.Version));
        await _service.Client.DeleteAsync("/api/clients/" + file.Id);
    }

    [TearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public void S16_each_thing_done_has_a_line_without_the_record()
    {
        Assert.That(Audit.Lines().Select(line => line.Action), Is.EqualTo(["browser-paired", "client-created", "case-captured", "client-forgotten"]));
        Assert.That(Audit.Lines()[1].Detail, Is.EqualTo(JsonSerializer.Serialize(new { @case = Audit.Hash(Casey.Docket) })));
        Assert.That(Audit.Lines().Select(line => line.Detail + line.Action), Has.None.Contains("9001"));
        Assert.That(Audit.IsWhole());
    }

    [TestCase("UPDATE audit SET action = 'nothing' WHERE number = 2", TestName = "S16_a_changed_line_shows")]
    [TestCase("DELETE FROM audit WHERE number = 2", TestName = "S16_a_missing_line_shows")]
    [TestCase("DELETE FROM audit WHERE number = 4", TestName = "S16_a_missing_last_line_shows")]
    [TestCase("DELETE FROM audit", TestName = "S16_an_emptied_log_shows")]
    [TestCase("INSERT INTO audit SELECT 5, at, action, detail, seal FROM audit WHERE number = 2", TestName = "S16_an_invented_line_shows")]
    [TestCase("UPDATE audit SET number = number + 10 WHERE number > 2", TestName = "S16_moved_lines_show")]
    public void S16_tampering_shows(string sql)
    {
        Database.Write(connection => connection.Execute("DROP TRIGGER audit_keeps_lines; DROP TRIGGER audit_loses_none; " + sql));
        Assert.That(Audit.IsWhole(), Is.False);
    }

    [TestCase("UPDATE audit SET action = 'nothing'")]
    [TestCase("DELETE FROM audit")]
    public void S16_the_database_refuses_to_rewrite_the_log(string sql) =>
        Assert.That(() => Database.Write(connection => connection.Execute(sql)), Throws.InstanceOf<SqliteException>().With.Message.Contains("append-only"));

    private AuditLog Audit => _service.App.Services.GetRequiredService<AuditLog>();

    private Database Database => _service.App.Services.GetRequiredService<Database>();
}
