using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What every court paper says: caption, people, who is served, what it was made from.</summary>
internal sealed class PaperValues(FilingRequest request, string lawVersion, DateOnly verifiedThrough)
{
    private readonly Signer _signer = new(request);

    public FilingRequest Request => request;

    /// <summary>Whether a kind of document is to be in the packet.</summary>
    public bool Wants(string kind) => request.Choices?.Documents is not { } wanted || wanted.Contains(kind);

    public FieldValues For(IReadOnlyList<Case> dockets)
    {
        var county = dockets[0].County;
        return _signer.Describe(new FieldValues())
            .Set("county", county)
            .Each("docket", [.. dockets.Select(docket => new FieldValues().Set("docket number", docket.CaseNumber))])
            .When("several dockets", dockets.Count > 1)
            .Set("prosecutor's office", county is null ? null : Wording.List([.. dockets.Select(Court.Prosecutor).Distinct()]))
            .Set("law version", lawVersion)
            .Set("law verified through", Wording.Short(verifiedThrough))
            .Each("page read", [.. Pages(dockets)]);
    }

    private IEnumerable<FieldValues> Pages(IReadOnlyList<Case> dockets) =>
        from page in request.Pages ?? []
        where dockets.Any(docket => docket.CaseNumber == page.CaseNumber)
        select new FieldValues()
            .Set("docket number", page.CaseNumber)
            .Set("page address", WebAddress.OrNull(page.Url))
            .Set("time read", page.CapturedAt.UtcDateTime.ToString("MM/dd/yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture));
}
