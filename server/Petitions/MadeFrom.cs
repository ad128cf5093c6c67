using System.Globalization;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>What a paper was made from: the rules, and the court pages of its dockets.</summary>
internal sealed record MadeFrom(FilingRequest Request, string LawVersion, DateOnly VerifiedThrough)
{
    public FieldValues Describe(FieldValues values, IReadOnlyList<Case> dockets) => values
        .Set("law version", LawVersion)
        .Set("law verified through", Wording.Short(VerifiedThrough))
        .Each("page read", [.. Pages(dockets)]);

    private IEnumerable<FieldValues> Pages(IReadOnlyList<Case> dockets) =>
        from page in Request.Pages ?? []
        where dockets.Any(docket => docket.CaseNumber == page.CaseNumber)
        select new FieldValues()
            .Set("docket number", page.CaseNumber)
            .Set("page address", WebAddress.OrNull(page.Url))
            .Set("time read", page.CapturedAt.UtcDateTime.ToString("MM/dd/yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture));
}
