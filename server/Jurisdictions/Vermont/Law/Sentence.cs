using System.Globalization;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>The day the sentence was completed, and the waiting periods that run from it. That day is never presumed.</summary>
public static class Sentence
{
    /// <summary>The terms and conditions of the sentence are complete.</summary>
    public static Condition<VermontCharge> Completed(string citation) =>
        new("The terms and conditions of the sentence are complete", citation, charge => Since(charge, day => day, ""));

    public static Condition<VermontCharge> YearsAgo(int years, string citation) =>
        new($"At least {Words(years)} years have passed since the sentence was completed", citation,
            charge => YearsSince(charge, years));

    /// <summary>Whether so many years have passed since the sentence was completed.</summary>
    public static Verdict YearsSince(VermontCharge charge, int years) => Since(charge, day => Anniversary.After(day, years), $" + {years} years");

    public static Condition<VermontCharge> DaysAgo(int days, string citation) =>
        new($"At least {days} days have passed since the sentence was completed", citation,
            charge => Since(charge, day => AddDays(day, days), $" + {days} days"));

    /// <summary>Capped at the last day a calendar can name.</summary>
    public static DateOnly AddDays(DateOnly day, int days) =>
        day.DayNumber + days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : day.AddDays(days);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Verdict Since(VermontCharge charge, Func<DateOnly, DateOnly> wait, string span)
    {
        if (charge.CompletedOn is not { } completed)
        {
            return Verdict.Unknown("No docket says when the sentence was completed.", charge.Ask(VermontFacts.SentenceCompletedOn, Plausible(charge, wait)));
        }

        if (completed < charge.Charge.OffenseOn || completed < charge.DisposedOn)
        {
            return Verdict.Unknown(
                $"The sentence is said to have been completed on {Iso(completed)}, before the docket could have imposed it.",
                charge.Ask(VermontFacts.SentenceCompletedOn, Plausible(charge, wait)));
        }

        var due = wait(completed);
        var text = span is "" ? $"completed on {Iso(completed)}" : $"{Iso(completed)}{span} = {Iso(due)}";
        return due <= charge.AsOf ? Verdict.Yes(text, due) : Verdict.NotYet(text, due);
    }

    /// <summary>What would follow from each plausible day of completion.</summary>
    private static string[] Plausible(VermontCharge charge, Func<DateOnly, DateOnly> wait) =>
        charge.DisposedOn is { } disposed && disposed <= charge.AsOf
            ? [$"On the day of the disposition, {Iso(disposed)}: from {Iso(wait(disposed))}.", $"Today, {Iso(charge.AsOf)}: from {Iso(wait(charge.AsOf))}."]
            : [$"Today, {Iso(charge.AsOf)}: from {Iso(wait(charge.AsOf))}."];

    private static string Words(int years) => years switch
    {
        2 => "two",
        3 => "three",
        5 => "five",
        7 => "seven",
        _ => years.ToString(CultureInfo.InvariantCulture),
    };
}
