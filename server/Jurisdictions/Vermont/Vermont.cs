using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Pages;
using RecordClearance.Jurisdictions.Vermont.Petitions;
using RecordClearance.Petitions;
using RecordClearance.Reading;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>Vermont: its court site, its law, its petitions.</summary>
public sealed class Vermont : Jurisdiction
{
    public override string Id => "US-VT";

    public override string Name => "Vermont";

    public override IReadOnlyList<string> Sites => ["us-vt-portal"];

    public override LawSummary Law => VermontLaw.Summary;

    public override IReadOnlyList<PetitionKindSummary> Petitions { get; } = [.. PetitionKinds.All.Select(kind => kind.Summarize())];

    public override IReadOnlyList<string> Templates { get; } =
    [
        .. PetitionKinds.All.Select(kind => kind.Template).Distinct(),
        "notice-of-appearance", "fee-waiver-motion", "fee-waiver-statement", "client-letter", "client-letter-es",
    ];

    public override FieldCatalog Fields => VermontFields.Catalog;

    public override CaseReading? Normalize(PageReading reading) => RegisterOfActions.Normalize(reading);

    public override Findings Evaluate(Record record, DateOnly asOf) => VermontLaw.Evaluate(record, asOf);

    public override Filing Prepare(FilingRequest request) => VermontPlanner.Prepare(request, Evaluate(Waiver.AsIfGranted(request.Record), request.AsOf), Law);
}
