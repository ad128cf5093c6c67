using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>A kind of charge that the law treats alike: whether its conviction may be set aside, after how long, and whether it bars others.</summary>
/// <param name="name">Stable name, such as <c>felony-class-c</c>.</param>
/// <param name="eligible">Whether a conviction of it may be set aside.</param>
/// <param name="years">The waiting period of ORS 137.225(1)(b); null where there is none.</param>
/// <param name="bars">How a conviction of it counts against others under ORS 137.225(7)(b).</param>
/// <param name="why">Why a conviction may or may not be set aside.</param>
public sealed class Kind(string name, Answer eligible, int? years, Bars bars, string citation, string why)
{
    public string Name { get; } = name;

    public Answer Eligible { get; } = eligible;

    public int? Years { get; } = years;

    public Bars Bars { get; } = bars;

    public string Why { get; } = $"{why} ({citation})";

    /// <summary>Whether the record of a dismissal or acquittal may be set aside.</summary>
    public Answer Dismissed { get; init; } = Answer.Yes;

    /// <summary>A charge that is of this kind and no other.</summary>
    public Classification Alone => field ??= new Classification([this]);
}

/// <summary>How a conviction counts against others; ordered from the least.</summary>
public enum Bars { No, AsViolation, Yes }
