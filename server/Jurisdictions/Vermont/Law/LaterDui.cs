using System.Text.RegularExpressions;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Whether § 7602(e) reaches a second or later violation of 23 V.S.A. § 1201, which was not verified.</summary>
public static partial class LaterDui
{
    public static readonly Condition<VermontCharge> Condition =
        new("It is the only violation of 23 V.S.A. § 1201, or the subsection reaches later ones", "13 V.S.A. § 7602(e)", Decide);

    /// <summary>The condition of the law before 2025-07-01.</summary>
    public static Verdict OnlyOne(VermontCharge charge) =>
        Another(charge) is { } text ? Verdict.No(text) : Elsewhere(charge);

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
            return charge.Record.Facts.YesNo(VermontFacts.LaterDuiSealable) == Answer.Yes
                ? Verdict.Yes("No other one is on the dockets read, and an attorney has found that the subsection reaches later ones.")
                : Elsewhere(charge);
        }

        return charge.Record.Facts.YesNo(VermontFacts.LaterDuiSealable) switch
        {
            Answer.Yes => Verdict.Yes($"{text} An attorney has found that the subsection reaches it."),
            Answer.No => Verdict.No($"{text} An attorney has found that the subsection does not reach it."),
            _ => Verdict.Unknown($"{text} Whether the subsection reaches it was not verified.", charge.Record.Ask(VermontFacts.LaterDuiSealable)),
        };
    }

    private static Verdict Elsewhere(VermontCharge charge) => charge.Record.Facts.YesNo(VermontFacts.OtherConvictions) switch
    {
        Answer.No => Verdict.Yes("There is no other."),
        Answer.Yes => Verdict.Unknown("There are convictions outside the dockets read: read those dockets too.", charge.Record.Ask(VermontFacts.OtherConvictions)),
        _ => Verdict.Presumed("No other one is on the dockets read; none elsewhere is presumed.", charge.Record.Presume(VermontFacts.OtherConvictions)),
    };

    private static bool SaysLater(VermontCharge charge) => charge.Charge.Description is { } text && Later.IsMatch(text);

    /// <summary>A number is the offense's own after "#", or right after the offense's name; a date or a subsection has such digits too.</summary>
    [GeneratedRegex(@"#\s*[2-9]\b|\b(?:DUI|DWI|influence|offense)\s*-?\s*[2-9]\b(?![/-]\d)|\b(?:2nd|3rd|[4-9]th|second|third|fourth|subsequent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later { get; }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
