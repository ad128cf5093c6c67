using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What every court paper says: caption, people, who is served, what it was made from.</summary>
internal sealed class PaperValues(FilingRequest request, string lawVersion, DateOnly verifiedThrough)
{
    private readonly Signer _signer = new(request, VermontFacts.Telephone);
    private readonly MadeFrom _madeFrom = new(request, lawVersion, verifiedThrough);

    public FilingRequest Request => request;

    /// <summary>Whether a kind of document is to be in the packet.</summary>
    public bool Wants(string kind) => new DocumentList(request.Choices).Wants(kind);

    public FieldValues For(IReadOnlyList<Case> dockets)
    {
        var county = dockets[0].County;
        return _madeFrom.Describe(_signer.Describe(new FieldValues()), dockets)
            .Set("county", county)
            .Each("docket", [.. dockets.Select(docket => new FieldValues().Set("docket number", docket.CaseNumber))])
            .When("several dockets", dockets.Count > 1)
            .Set("prosecutor's office", county is null ? null : Wording.List([.. dockets.Select(Court.Prosecutor).Distinct()]));
    }
}
