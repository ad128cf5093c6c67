using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Money that is part of the sentence: restitution, and what the court's account shows as due.</summary>
public static class Money
{
    public static readonly Condition<OregonCharge> RestitutionPaid = new("Any restitution ordered has been paid", "ORS 137.225(1)(a)", charge => charge.Case.RestitutionPaid);

    public static readonly Condition<OregonCharge> BalancePaid = new("What the sentence orders to be paid has been paid", "ORS 137.225(1)(a)", charge => charge.Case.BalancePaid);

    public static Verdict Restitution(OregonCase docket) => docket.Facts.YesNo(OregonFacts.RestitutionOwed) switch
    {
        Answer.Yes => Verdict.Hold($"On hold: restitution is still owed in {docket.Number}.", docket.Ask(OregonFacts.RestitutionOwed)),
        Answer.No => Verdict.Yes($"None is owed in {docket.Number}."),
        _ when SpeaksOfRestitution(docket.Page) => Verdict.Unknown(
            $"{docket.Number} speaks of restitution, and does not say whether it is paid.", docket.Ask(OregonFacts.RestitutionOwed, "Yes: on hold until it is paid.", "No: nothing stands in the way.")),
        _ => Verdict.Presumed($"{docket.Number} speaks of none; that none is owed is presumed.", docket.Presume(OregonFacts.RestitutionOwed)),
    };

    public static Verdict Balance(OregonCase docket) => (docket.Page.BalanceDue, docket.Facts.YesNo(OregonFacts.BalanceOwed)) switch
    {
        (_, Answer.No) => Verdict.Yes($"Nothing is owed in {docket.Number}."),
        (> 0 and var due, _) => Verdict.Hold(
            string.Create(CultureInfo.InvariantCulture, $"On hold: the account of {docket.Number} shows ${due:0.00} due. It may be paid, or the court may be asked to waive it."), docket.Ask(OregonFacts.BalanceOwed)),
        (null, Answer.Unknown) when docket.Record.Unread.Has(RecordPath.Case(docket.Number, "balanceDue")) => NotRead(docket),
        (< 0, Answer.Unknown) => NotRead(docket),
        (_, Answer.Yes) => Verdict.Hold($"On hold: money is owed in {docket.Number}.", docket.Ask(OregonFacts.BalanceOwed)),
        _ => Verdict.Yes("No account of the court shows anything due."),
    };

    private static Verdict NotRead(OregonCase docket) => Verdict.Unknown($"What the account of {docket.Number} shows as due is no amount that can be owed.", docket.Ask(OregonFacts.BalanceOwed));

    private static bool SpeaksOfRestitution(Case page) =>
        page.Charges.Any(charge => OregonLevel.Has(charge.Sentence?.Text, "restitution"))
        || (page.Events?.Any(line => OregonLevel.Has(line.Name, "restitution") || OregonLevel.Has(line.Comment, "restitution")) ?? false);
}
