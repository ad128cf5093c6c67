using System.Security.Cryptography;
using System.Text;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>Names a planned petition: the same for the same charges and remedy, in whatever order they come.</summary>
public static class PlanId
{
    public static string Of(string kind, IEnumerable<ChargeKey> charges)
    {
        var paths = string.Join('\n', charges.Select(RecordPath.Charge).Order(StringComparer.Ordinal));
        return $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paths)))[..8]}";
    }
}
