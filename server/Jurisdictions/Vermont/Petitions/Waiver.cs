using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>
/// The court may waive surcharges in the very proceeding that clears the record (13 V.S.A. § 7282(b)), so petitions are planned
/// as if it did; the motion that asks for it goes with them.
/// </summary>
internal static class Waiver
{
    public static Record AsIfGranted(Record record) => record with
    {
        Cases = [.. record.Cases.Select(docket => MoneyOwed.OwesSurcharge(docket)
            ? docket with { Facts = Given.With(docket.Facts, VermontFacts.SurchargeWaived, true) }
            : docket)],
    };
}
