using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Oregon.Pages;
using RecordClearance.Jurisdictions.Oregon.Petitions;
using RecordClearance.Petitions;
using RecordClearance.Reading;

namespace RecordClearance.Jurisdictions.Oregon;

/// <summary>Oregon: its court site, its law, its motions.</summary>
public sealed class Oregon : Jurisdiction
{
    public override string Id => "US-OR";

    public override string Name => "Oregon";

    public override IReadOnlyList<string> Sites => ["us-or-oeci", "us-or-oeci-search"];

    public override LawSummary Law { get; } = OregonLaw.Summary;

    public override IReadOnlyList<PetitionKindSummary> Petitions { get; } = [.. MotionKind.All.Select(kind => kind.Summarize())];

    public override IReadOnlyList<string> Templates { get; } =
    [
        .. MotionKind.All.Select(kind => kind.Name), .. MotionKind.All.Select(kind => kind.Order),
        "declaration", "certificate-of-mailing", "cover-letter", "financial-obligation-motion", "osp-request", "client-letter", "analysis-report",
    ];

    public override FieldCatalog Fields => OregonFields.Catalog;

    public override CaseReading? Normalize(PageReading reading) => CasePage.Normalize(reading);

    public override ListReading? NormalizeList(PageReading reading) => SearchResult.Normalize(reading);

    public override Findings Evaluate(Record record, DateOnly asOf) => OregonLaw.Evaluate(record, asOf);

    public override Filing Prepare(FilingRequest request) => OregonPlanner.Prepare(request, Evaluate(Balance.AsIfPaid(request.Record), request.AsOf), Law.VerifiedThrough);
}
