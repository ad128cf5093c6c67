using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What the letter to the client and the request to the State Police say.</summary>
internal sealed class Letters(MotionPapers papers, IReadOnlyList<Motion> motions)
{
    public FieldValues ToClient(IReadOnlyList<LeftOutCharge> leftOut)
    {
        var record = papers.Request.Record;
        var owing = record.Cases.Where(Balance.IsOwed).ToList();
        return papers.ForClient()
            .Set("law verified through in words", Wording.Long(papers.VerifiedThrough))
            .Set("whom to tell", papers.Request.Filer.Kind == FilerKind.Self ? "the court" : PersonText.OrNull(papers.Request.Filer.Name))
            .Each("motion", [.. motions.Select(Asked)])
            .When("a conviction is asked about", motions.Any(motion => motion.Kind.Conviction))
            .When("some charges stay", leftOut.Count > 0)
            .Each("charge that stays", [.. leftOut.Select(left => Stays(record, left))])
            .When("money is owed", owing.Count > 0)
            .When("no balance is known", owing.Count == 0)
            .Each("case with money owed", [.. owing.Select(docket => new FieldValues()
                .Set("county", PersonText.OrNull(docket.County))
                .Set("case number", docket.CaseNumber)
                .Set("amount", Balance.Amount(docket)))]);
    }

    public FieldValues ToStatePolice() => papers.ForClient()
        .When("a conviction is asked about", motions.Any(motion => motion.Kind.Conviction))
        .Each("court", [.. motions.GroupBy(motion => County.Find(motion.Case.County)?.Name).Select(county => new FieldValues()
            .Set("court", county.Key is null ? null : County.CourtOf(county.Key))
            .Set("case numbers", string.Join("; ", county.Select(motion => motion.Case.CaseNumber))))]);

    private FieldValues Asked(Motion motion) => new FieldValues()
        .Set("county", County.Find(motion.Case.County)?.Name)
        .Set("case number", motion.Case.CaseNumber)
        .Set("offenses", Wording.List([.. motion.Charges.Select(charge => PersonText.OrNull(charge.Charge.Description)).OfType<string>().Distinct()]) is { Length: > 0 } offenses ? offenses : null)
        .Set("expected wait", County.Find(motion.Case.County) is { } county ? $"{county.Wait} months" : null);

    private static FieldValues Stays(Record record, LeftOutCharge left)
    {
        var charge = record.Cases.First(docket => docket.CaseNumber == left.CaseNumber).Charges.First(charge => charge.Id == left.ChargeId);
        return new FieldValues()
            .Set("case number", left.CaseNumber)
            .Set("count", MotionCharge.CountOf(charge))
            .Set("offense", PersonText.OrNull(charge.Description))
            .When("a date is known", left.EligibleOn is not null)
            .Set("eligible on", left.EligibleOn is { } day ? Wording.Long(day) : null);
    }
}
