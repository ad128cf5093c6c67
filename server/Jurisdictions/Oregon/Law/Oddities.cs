using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>What the pages say that cannot be right, or that no table knows.</summary>
public static class Oddities
{
    public static IEnumerable<string> Of(OregonRecord record)
    {
        // Names the ruling alone, so that it may be passed on to the maintainers.
        var rulings = record.Charges
            .Where(charge => charge.Wording.Outcome == DispositionOutcome.Unknown && charge.Charge.Disposition?.Text is { Length: > 0 and <= 80 })
            .Select(charge => charge.Charge.Disposition!.Text!.Trim())
            .Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var ruling in rulings)
        {
            yield return $"The ruling \"{ruling}\" is not in the table of rulings: say how the charge ended, and tell the maintainers of this ruling.";
        }

        foreach (var charge in record.Charges)
        {
            if (charge.Charge.Disposition?.On is not null && charge.DecidedOn is null)
            {
                yield return $"The day of the disposition of {charge.Name} cannot be right (before the offense, or after the day of filing) and counts as not known.";
            }

            if (charge.Level is null && (charge.Charge.LevelText ?? charge.Charge.Level) is { Length: > 0 })
            {
                yield return $"The level of {charge.Name} could not be read and counts as not known.";
            }

            if (charge.Statute is null && charge.Charge.Statute is { Length: > 0 })
            {
                yield return $"The statute of {charge.Name} is no section of the Oregon Revised Statutes that could be read.";
            }
        }
    }
}
