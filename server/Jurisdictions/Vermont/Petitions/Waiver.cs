using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>
/// The court may waive surcharges in the very proceeding that clears the record (13 V.S.A. § 7282(b)), so petitions are planned
/// as if it did; the motion that asks for it goes with them.
/// </summary>
internal static class Waiver
{
    private static readonly JsonElement True = JsonDocument.Parse("true").RootElement;

    public static Record AsIfGranted(Record record) => record with
    {
        Cases = [.. record.Cases.Select(docket => MoneyOwed.OwesSurcharge(docket)
            ? docket with { Facts = new Dictionary<string, JsonElement>(docket.Facts!) { [VermontFacts.SurchargeWaived.Name] = True } }
            : docket)],
    };
}
