using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Oregon.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>
/// Money that the court may waive. A motion to set aside is planned as if it were paid or waived, beside the motion that asks for it;
/// restitution, which nobody waives, stays on hold.
/// </summary>
internal static class Balance
{
    public static bool IsOwed(Case docket) => Given.YesNo(docket.Facts, OregonFacts.BalanceOwed) ?? docket.BalanceDue > 0;

    /// <summary>As a paper prints it; null when the amount is not known.</summary>
    public static string? Amount(Case docket) => docket.BalanceDue is > 0 and var due ? Wording.Dollars(due) : null;

    public static Record AsIfPaid(Record record) => record with
    {
        Cases = [.. record.Cases.Select(docket => IsOwed(docket) ? docket with { Facts = Given.With(docket.Facts, OregonFacts.BalanceOwed, false) } : docket)],
    };
}
