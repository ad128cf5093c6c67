using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>Walks every address the service has.</summary>
public sealed partial class RouteTableTests
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

    // All the names a route may carry: none of them is a person's.
    private static readonly string[] Parameters = ["id", "editId", "jurisdiction", "name", "page", "documentName"];

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.StartPaired();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task S4_every_address_refuses_the_methods_it_does_not_use()
    {
        foreach (var route in Routes.GroupBy(endpoint => Address(endpoint)))
        {
            var used = route.SelectMany(Used).ToHashSet();
            foreach (var method in Methods.Except(used))
            {
                var answer = await _service.Client.SendAsync(new(new HttpMethod(method), route.Key));
                Assert.That((int)answer.StatusCode, Is.EqualTo(405), $"{method} {route.Key}");
                Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(used), route.Key);
            }
        }
    }

    [Test]
    public async Task S4_everything_that_takes_a_body_refuses_one_that_a_foreign_form_could_send()
    {
        foreach (var endpoint in Routes.Where(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null))
        {
            var request = new HttpRequestMessage(new(Used(endpoint).Single()), Address(endpoint)) { Content = new StringContent("{}", null, "text/plain") };
            await RunningService.Problem(await _service.Client.SendAsync(request), 415, "wrong-content-type");
        }
    }

    [Test]
    public async Task Everything_but_status_pairing_practice_and_the_description_needs_a_token()
    {
        var open = Routes.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/'));
        Assert.That(open, Is.EquivalentTo(["/api/status", "/api/pairing/start", "/api/pairing", "/practice", "/practice/{page}", "", "/openapi/{documentName}.json"]));

        using var stranger = _service.Extension();
        foreach (var endpoint in Routes.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var request = new HttpRequestMessage(new(Used(endpoint).Single()), Address(endpoint));
            if (endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { ContentTypes: [var type, ..] })
                request.Content = new StringContent("{}", null, type);
            await RunningService.Problem(await stranger.SendAsync(request), 401, "not-paired");
        }
    }

    [Test]
    public void S20_no_address_carries_a_name_a_birth_date_or_a_docket_number()
    {
        foreach (var endpoint in Routes)
        {
            Assert.That(endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name), Is.SubsetOf(Parameters), endpoint.RoutePattern.RawText);
            var query = endpoint.Metadata.OfType<IParameterBindingMetadata>()
                .Where(parameter => parameter.HasBindAsync is false && parameter.ParameterInfo.ParameterType == typeof(string))
                .Select(parameter => parameter.Name);
            Assert.That(query, Is.SubsetOf(Parameters), endpoint.RoutePattern.RawText);
        }
    }

    [Test]
    public void Every_call_of_the_description_has_a_summary() =>
        Assert.That(Routes
            .Where(endpoint => endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null && endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText), Is.EqualTo(["/openapi/{documentName}.json"]).Or.Empty);

    private IEnumerable<RouteEndpoint> Routes => _service.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string> Used(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods;

    private static string Address(RouteEndpoint endpoint) => Parameter().Replace("/" + endpoint.RoutePattern.RawText!.Trim('/'), Guid.Empty.ToString("N"));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
