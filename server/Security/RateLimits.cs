using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using RecordClearance.Problems;

namespace RecordClearance.Security;

/// <summary>How often one paired browser, or all unpaired callers together, may ask.</summary>
public static class RateLimits
{
    private static readonly TokenBucketRateLimiterOptions Paired = new()
    {
        TokenLimit = 200,
        TokensPerPeriod = 20,
        ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
        QueueLimit = 100,
    };

    private static readonly TokenBucketRateLimiterOptions Unpaired = new()
    {
        TokenLimit = 100,
        TokensPerPeriod = 10,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };

    public static IServiceCollection AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.User.Identity?.Name is { } pairing
                    ? RateLimitPartition.GetTokenBucketLimiter(pairing, _ => Paired)
                    : RateLimitPartition.GetTokenBucketLimiter("", _ => Unpaired));
            limits.OnRejected = (rejected, _) => new(ProblemList.TooMany.With().ExecuteAsync(rejected.HttpContext));
        });
}
