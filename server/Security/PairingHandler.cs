using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using RecordClearance.Problems;

namespace RecordClearance.Security;

/// <summary>Knows a paired browser by the token in <c>Authorization: Bearer</c>.</summary>
public sealed class PairingHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Pairings pairings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "Pairing";
    private const string Prefix = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Prefix, StringComparison.Ordinal) ? AuthenticateResult.NoResult()
        : pairings.Find(header[Prefix.Length..]) is { } pairing ? AuthenticateResult.Success(new(Known(pairing.Id), Scheme.Name))
        : AuthenticateResult.Fail("unknown token"));

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ProblemList.NotPaired.With().ExecuteAsync(Context);
    }

    private ClaimsPrincipal Known(string id) =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, id)], Scheme.Name));
}
