using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What a motion and the papers that go with it say.</summary>
internal static class MotionValues
{
    public static FieldValues For(Motion motion, MotionPapers papers)
    {
        var charges = motion.Charges;
        return papers.For(motion.Case)
            .Set("title", motion.Plan.Title)
            .Set("authority", motion.Plan.Citation)
            .Set("case number with counts", motion.CountsOnly is { } only ? $"{motion.Case.CaseNumber} ({only})" : motion.Case.CaseNumber)
            .Set("box for all charges", Box(motion.IsWhole))
            .Set("box for some charges", Box(!motion.IsWhole))
            .Set("box for a conviction", Box(charges.Any(charge => charge.IsConviction && !charge.IsInsanity && !charge.IsContempt)))
            .Set("box for contempt", Box(charges.Any(charge => charge.IsConviction && charge.IsContempt)))
            .Set("box for insanity", Box(charges.Any(charge => charge.IsInsanity)))
            .Set("box for a dismissal", Box(charges.Any(charge => !charge.IsConviction)))
            .When("a conviction is asked about", motion.Kind.Conviction)
            .When("a judgment of guilty except for insanity is asked about", charges.Any(charge => charge.IsInsanity))
            .When("a dismissed charge is asked about", charges.Any(charge => !charge.IsConviction && !charge.IsNoComplaint))
            .When("no charge was filed", charges.Any(charge => charge.IsNoComplaint))
            .When("money is owed", Balance.IsOwed(motion.Case))
            .Set("arresting agency", List(charges.Select(charge => PersonText.OrNull(charge.Charge.Agency))))
            .Set("arrest date", List(charges.Select(charge => Day(charge.Charge.ArrestedOn))))
            .Set("incident date", List(charges.Select(charge => Day(charge.Charge.OffenseOn))))
            .Each("charge", [.. charges.Select(Row)]);
    }

    public static FieldValues Row(MotionCharge charge) => new FieldValues()
        .Set("count", charge.Count)
        .Set("offense", PersonText.OrNull(charge.Charge.Description))
        .Set("statute", PersonText.OrNull(charge.Charge.Statute))
        .When("statute is known", PersonText.OrNull(charge.Charge.Statute) is not null)
        .Set("level", PersonText.OrNull(charge.Charge.LevelText) ?? PersonText.OrNull(charge.Charge.Level))
        .Set("how it ended", Ended(charge.Charge))
        .Set("disposition date", Day(charge.Charge.Disposition?.On));

    /// <summary>The court's own words, or what they amount to; null when not known.</summary>
    public static string? Ended(Charge charge) => PersonText.OrNull(charge.Disposition?.Text) ?? charge.Disposition?.Outcome switch
    {
        DispositionOutcome.Convicted => "Convicted",
        DispositionOutcome.Dismissed => "Dismissed",
        DispositionOutcome.Acquitted => "Acquitted",
        DispositionOutcome.Diverted => "Diverted",
        DispositionOutcome.NotCharged => "No complaint",
        _ => null,
    };

    private static string Box(bool marked) => marked ? "☒" : "☐";

    // What some charges lack stands as a blank of its own in their rows; the line names what is known.
    private static string? List(IEnumerable<string?> texts) =>
        texts.OfType<string>().Distinct().ToList() is [_, ..] known ? string.Join("; ", known) : null;

    private static string? Day(DateOnly? day) => day is { } known ? Wording.Short(known) : null;
}
