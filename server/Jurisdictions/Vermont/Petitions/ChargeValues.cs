using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>One charge as a row of a table.</summary>
internal static class ChargeValues
{
    public static FieldValues For(Route route, Person person)
    {
        var (docket, charge) = (route.Case, route.Charge);
        return Offense(docket, charge)
            .Set("disposition date", Day(charge.Disposition?.On))
            .Set("how it ended", Ended(charge))
            .Set("sentence completed", Day(route.CompletedOn))
            .Set("restitution", MoneyOwed.Restitution(docket))
            .Set("surcharges", MoneyOwed.Surcharges(docket))
            .Set("age at offense", YearsOfAge.At(charge.OffenseOn, person.DateOfBirth)?.ToString(CultureInfo.InvariantCulture))
            .Set("incident number", Given.Text(charge.Facts, VermontFacts.IncidentNumber));
    }

    public static FieldValues Later(VermontCharge charge) => Offense(charge.Case.Docket, charge.Charge)
        .Set("charge date", Day(charge.Charge.FiledOn ?? charge.Case.Docket.FiledOn))
        .Set("outcome", Outcome(charge));

    /// <summary>How a later charge ended, or that it is pending; null when not known.</summary>
    public static string? Outcome(VermontCharge charge) => charge.Outcome switch
    {
        DispositionOutcome.Convicted when !charge.IsDeferred => "Convicted" + (charge.DisposedOn is { } on ? " " + Wording.Short(on) : ""),
        DispositionOutcome.Pending => "Pending",
        _ => Ended(charge.Charge),
    };

    public static string Statute(Charge charge) => VermontStatute.Parse(charge.Statute) is { } statute
        ? $"{statute} {statute.Rest}".TrimEnd()
        : charge.Statute?.Trim() ?? "";

    private static FieldValues Offense(Case docket, Charge charge) => new FieldValues()
        .Set("docket number", docket.CaseNumber)
        .Set("offense", PersonText.OrNull(charge.Description))
        .Set("statute", Statute(charge))
        .When("statute is known", Statute(charge).Length > 0)
        .Set("offense date", Day(charge.OffenseOn));

    private static string? Ended(Charge charge) => charge.Disposition switch
    {
        { Outcome: DispositionOutcome.NotCharged } => charge.Agency is null ? "No charge was filed" : "Cited or arrested; no charge was filed",
        { Text: { } text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        { Outcome: DispositionOutcome.Dismissed } => "Dismissed",
        { Outcome: DispositionOutcome.Acquitted } => "Acquitted",
        { Outcome: DispositionOutcome.Diverted } => "Diverted",
        _ => null,
    };

    private static string? Day(DateOnly? day) => day is { } known ? Wording.Short(known) : null;
}
