using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What the motion to waive surcharges and its sworn statement say.</summary>
internal static class WaiverValues
{
    // The caption names the dockets to be cleared; those with money owed, which may be others, stand in the table.
    public static FieldValues For(Petition petition, PaperValues papers) => papers.For(petition.Cases)
        .Each("docket with money owed", [.. petition.OwingSurcharges.Select(Row)])
        .When("a fine is owed", Fine(petition.OwingSurcharges))
        .When("the petitioner is unable to pay", IsUnable(papers) ? true : null);

    // The motion says so by the sworn statement, so the statement must go with it.
    private static bool IsUnable(PaperValues papers) =>
        Given.YesNo(papers.Request.Record.Facts, VermontFacts.UnableToPay) == true && papers.Wants(Documents.StatementKind);

    // A fine that nobody spoke of is not asked to be suspended; the missing list asks.
    private static bool Fine(IReadOnlyList<Case> owing) => owing.Any(docket => Given.YesNo(docket.Facts, VermontFacts.FineOwed) == true);

    private static FieldValues Row(Case docket) => new FieldValues()
        .Set("docket number", docket.CaseNumber)
        .Set("surcharge amount", Amount(docket, VermontFacts.SurchargeAmount))
        .Set("fine amount", Given.YesNo(docket.Facts, VermontFacts.FineOwed) == false ? "None" : Amount(docket, VermontFacts.FineAmount));

    private static string? Amount(Case docket, Fact fact) => Given.Money(docket.Facts, fact) is { } amount ? Wording.Dollars(amount) : null;
}
