using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What papers need that no rule asks for.</summary>
internal static class PaperFacts
{
    public static readonly IReadOnlyList<FactSummary> All =
    [
        new("unableToPay", "record", "yes-no", "Is the petitioner unable to pay the surcharges and fines without substantial hardship?", "A statement of income and expenses", null, null),
        new("fineOwed", "case", "yes-no", "Is a fine still owed in this docket?", "The court's account of the docket", null, null),
        new("fineAmount", "case", "money", "How much of the fine is still owed in this docket?", "The court's account of the docket", null, null),
        new("surchargeAmount", "case", "money", "How much is owed in surcharges in this docket?", "The sentencing order and the court's account of the docket", null, null),
        new("incidentNumber", "charge", "text", "What is the number of the police incident?", "The affidavit or the citation", null, null),
    ];
}
