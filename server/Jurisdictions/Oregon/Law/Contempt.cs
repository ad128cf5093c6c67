using static RecordClearance.Jurisdictions.Oregon.Law.OregonLevel;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(5)(e): findings of contempt. Since 2026 those of orders related to abuse or a person crime wait longer, and bar others.</summary>
public static class Contempt
{
    private static readonly string[] Protective = ["restraining", "stalking", "fapa", "family abuse", "protective order", "no contact", "sexual abuse protective", "elder"];

    public static Classification Read(OregonCharge charge) =>
        charge.AsOf < Periods.ContemptByKind ? Kinds.Contempt
        : Array.Exists(Protective, word => Has(charge.Description, word)) && charge.Facts.Text(OregonFacts.ContemptKind) is null ? Kinds.ContemptOfProtectiveOrder
        : Classification.Choice(charge, OregonFacts.ContemptKind, ("protective order", Kinds.ContemptOfProtectiveOrder), ("other", Kinds.Contempt));
}
