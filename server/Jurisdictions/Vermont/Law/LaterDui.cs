using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Whether § 7602(e) reaches a second or later violation of 23 V.S.A. § 1201, which was not verified.</summary>
public static class LaterDui
{
    public static readonly Condition<VermontCharge> Condition =
        new("It is the only violation of 23 V.S.A. § 1201, or the subsection reaches later ones", "13 V.S.A. § 7602(e)", Decide);

    /// <summary>The condition of the law before 2025-07-01.</summary>
    public static Verdict OnlyOne(VermontCharge charge) =>
        Another(charge) is { } text ? Verdict.No(text)
        : charge.Record.Facts.YesNo(VermontFacts.OtherConvictions) switch
        {
            Answer.No => Verdict.Yes("There is no other."),
            Answer.Yes => Verdict.Unknown("There are convictions outside the dockets read: read those dockets too.", charge.Record.Ask(VermontFacts.OtherConvictions)),
            _ => Verdict.Presumed("No other one is on the dockets read; none elsewhere is presumed.", charge.Record.Presume(VermontFacts.OtherConvictions)),
        };

    private static string? Another(VermontCharge charge)
    {
        var other = charge.Record.Charges.FirstOrDefault(one => one != charge && one.IsDui && one.Convicted != Answer.No && one.SameIncident(charge) != Answer.Yes);
        return other is not null ? $"{Capital(other.Name)} is another one."
            : SaysLater(charge) ? "The docket's description says that it is not the first one."
            : null;
    }

    private static Verdict Decide(VermontCharge charge)
    {
        if (Another(charge) is not { } text)
        {
            return Verdict.Yes("No other one is on the dockets read.");
        }

        return charge.Record.Facts.YesNo(VermontFacts.LaterDuiSealable) switch
        {
            Answer.Yes => Verdict.Yes($"{text} An attorney has found that the subsection reaches it."),
            Answer.No => Verdict.No($"{text} An attorney has found that the subsection does not reach it."),
            _ => Verdict.Unknown($"{text} Whether the subsection reaches it was not verified.", charge.Record.Ask(VermontFacts.LaterDuiSealable)),
        };
    }

    private static bool SaysLater(VermontCharge charge) =>
        charge.Charge.Description is { } text && Array.Exists(["#2", "# 2", "-2", "2nd", "second", "#3", "# 3", "-3", "3rd", "third", "subsequent"], word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
