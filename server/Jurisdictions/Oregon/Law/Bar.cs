using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A conviction, or what may be one, that may stand against other charges.</summary>
/// <param name="Charge">Null for a conviction outside the cases read.</param>
/// <param name="On">Null when the day is not known.</param>
/// <param name="Least">How it counts at least.</param>
/// <param name="Most">How it counts at most.</param>
public sealed record Bar(OregonCharge? Charge, DateOnly? On, Bars Least, Bars Most)
{
    public string Name => Charge?.Name ?? "a conviction outside the cases read";

    /// <summary>Null for what bars nothing.</summary>
    public static Bar? Of(OregonCharge charge)
    {
        var (least, most) = (Bars.Yes, Bars.No);
        foreach (var kind in charge.Classification.Kinds)
        {
            least = kind.Bars < least ? kind.Bars : least;
            most = kind.Bars > most ? kind.Bars : most;
        }

        // Whether a record that an attorney must read counts is not known.
        least = charge.Classification.Kinds is [{ Eligible: Answer.Unknown, Bars: Bars.Yes }] ? Bars.No : least;
        if (charge.IsInsanity)
        {
            return Insanity.AsBar(charge, most);
        }

        return charge.Convicted switch
        {
            _ when most == Bars.No => null,
            Answer.Yes => new(charge, charge.DecidedOn, least, most),
            Answer.Unknown => new(charge, charge.DecidedOn, Bars.No, most),
            _ => null,
        };
    }
}
