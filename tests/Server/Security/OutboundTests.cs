using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>S7: the service calls nobody.</summary>
public sealed class OutboundTests
{
    [Test]
    public async Task S7_no_http_client_is_registered()
    {
        await using var service = await RunningService.Start();
        Assert.That(service.App.Services.GetService<HttpClient>(), Is.Null);
        Assert.That(service.App.Services.GetService<IHttpClientFactory>(), Is.Null);
    }

    [Test]
    public void S7_the_program_names_no_type_that_could_call_out()
    {
        using var file = new PEReader(File.OpenRead(typeof(Program).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
        Assert.That(used, Has.None.Matches<string>(name => name is not null &&
            (name.StartsWith("System.Net.Http.", StringComparison.Ordinal) || name.StartsWith("System.Net.Sockets.", StringComparison.Ordinal)
            || name is "System.Net.WebClient" or "System.Net.WebRequest" or "System.Net.Dns")));
    }
}
