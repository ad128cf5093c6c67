using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;
using RecordClearance.Problems;

namespace RecordClearance.Security;

/// <summary>Pairing a browser with the service: only someone who sees the service's terminal can do it.</summary>
public static class PairingApi
{
    private const int LongestBrowserName = 100;

    public static IServiceCollection AddPairing(this IServiceCollection services)
    {
        services.AddSingleton<PairingCode>().AddSingleton<Pairings>().AddSingleton<AuditLog>();
        services.AddSingleton(new Terminal(Console.Out));
        // AddAuthentication would also write data-protection keys to the home folder; nothing here uses them.
        services.AddAuthenticationCore(schemes => schemes.DefaultScheme = PairingHandler.Name).AddWebEncoders();
        new AuthenticationBuilder(services)
            .AddScheme<AuthenticationSchemeOptions, PairingHandler>(PairingHandler.Name, null);
        return services.AddAuthorization();
    }

    public static void MapPairing(this WebApplication app)
    {
        var open = app.MapGroup("/api/pairing").WithTags("Pairing").AllowAnonymous();
        open.MapPost("/start", Start).WithSummary("Has the service print a fresh code on its terminal.");
        open.MapPost("", Pair).WithSummary("Pairs a browser that knows the code, and gives it its token.");

        var paired = app.MapGroup("/api").WithTags("Pairing").RequireAuthorization();
        paired.MapPost("/pairing/rotate", Rotate).WithSummary("Gives the calling browser a new token; the old one stops working.");
        paired.MapGet("/pairings", (Pairings pairings) => TypedResults.Ok(pairings.List())).WithSummary("Lists the paired browsers.");
        paired.MapDelete("/pairings/{id}", Revoke).WithSummary("Ends a browser's pairing.");
    }

    private static Accepted Start(Empty _, PairingCode code, Terminal terminal)
    {
        terminal.Say($"Pairing code: {code.Start()}   (two minutes, for one browser)");
        return TypedResults.Accepted((string?)null);
    }

    private static Results<Ok<PairingToken>, ProblemHttpResult> Pair(PairingRequest request, PairingCode code, Pairings pairings)
    {
        if (request.Browser.Length > LongestBrowserName || request.Browser.Any(char.IsControl))
            return ProblemList.BadValue.With("browser is one line of at most 100 characters.");
        return code.Try(request.Code) switch
        {
            CodeAnswer.Right => TypedResults.Ok(pairings.Add(request.Browser)),
            CodeAnswer.Expired => ProblemList.CodeExpired.With(),
            CodeAnswer.TooManyTries => ProblemList.TooManyTries.With(),
            _ => ProblemList.WrongCode.With(),
        };
    }

    private static Results<Ok<PairingToken>, ProblemHttpResult> Rotate(HttpContext context, Pairings pairings) =>
        pairings.Rotate(context.User.Identity!.Name!) is { } token ? TypedResults.Ok(token) : ProblemList.NotPaired.With();

    private static Results<NoContent, ProblemHttpResult> Revoke(string id, Pairings pairings) =>
        pairings.Revoke(id) ? TypedResults.NoContent() : ProblemList.NoSuchThing.With();
}
