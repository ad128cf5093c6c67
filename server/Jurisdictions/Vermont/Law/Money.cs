using System.Globalization;
using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Restitution and surcharges. The balance on a docket is a hint: it neither proves nor disproves that they are paid.</summary>
public static class Money
{
    public static Condition<VermontCharge> RestitutionPaid(string citation) =>
        new("Any restitution ordered has been paid", citation, charge => charge.Case.RestitutionPaid);

    public static Condition<VermontCharge> SurchargesPaid(string citation) =>
        new("Any surcharges have been paid, or waived under 13 V.S.A. § 7282(b)", citation, charge => charge.Case.SurchargesPaid);

    public static Condition<VermontCharge> RestitutionPaidForAnyConviction(string citation) =>
        new("Any restitution ordered for any crime of which the client was convicted has been paid", citation, charge => charge.Record.RestitutionForAnyConviction);

    public static Condition<VermontCharge> SurchargesPaidForAnyConviction(string citation) =>
        new("Any surcharges for any crime of which the client was convicted have been paid, or waived under 13 V.S.A. § 7282(b)", citation, charge => charge.Record.SurchargesForAnyConviction);

    /// <summary>The same question asked of every docket with a conviction, and of convictions on no docket read.</summary>
    public static Verdict ForAnyConviction(VermontRecord record, Func<VermontCase, Verdict> ask)
    {
        var verdicts = record.Cases.Where(docket => docket.Convicted != Answer.No).Select(ask).Append(Elsewhere(record)).ToArray();
        var open = verdicts.Where(verdict => verdict.Answer != Answer.Yes).ToArray();
        return new Verdict(verdicts.Min(verdict => verdict.Answer), string.Join(" ", (open is [] ? verdicts : open).Select(verdict => verdict.Text)))
        {
            OnHold = verdicts.Any(verdict => verdict.OnHold),
            Questions = [.. verdicts.SelectMany(verdict => verdict.Questions)],
            Confirm = [.. verdicts.SelectMany(verdict => verdict.Confirm)],
        };
    }

    public static Verdict Restitution(VermontCase docket) => docket.Facts.YesNo(VermontFacts.RestitutionOwed) switch
    {
        Answer.Yes => Verdict.Hold($"On hold: restitution is still owed in {docket.Number}. A court cannot waive it.", docket.Ask(VermontFacts.RestitutionOwed)),
        Answer.No => Verdict.Yes($"None is owed in {docket.Number}."),
        _ when docket.Facts.YesNo(VermontFacts.RestitutionOrdered) == Answer.No => Verdict.Yes($"None was ordered in {docket.Number}."),
        _ => Verdict.Unknown($"It is not known whether restitution is owed in {docket.Number}.{Hint(docket)}", docket.Ask(VermontFacts.RestitutionOwed)),
    };

    public static Verdict Surcharges(VermontCase docket) => (docket.Facts.YesNo(VermontFacts.SurchargeOwed), docket.Facts.YesNo(VermontFacts.SurchargeWaived)) switch
    {
        (Answer.No, _) => Verdict.Yes($"None is owed in {docket.Number}."),
        (_, Answer.Yes) => Verdict.Yes($"Waived in {docket.Number}."),
        (Answer.Yes, var waived) => new Verdict(waived, $"A surcharge is still owed in {docket.Number}. The court may waive it in this proceeding on inability to pay: file a motion to waive with the petition.")
        {
            OnHold = waived == Answer.No,
            Questions = [docket.Ask(VermontFacts.SurchargeWaived)],
        },
        _ => Verdict.Unknown($"It is not known whether a surcharge is owed in {docket.Number}.{Hint(docket)}", docket.Ask(VermontFacts.SurchargeOwed)),
    };

    private static Verdict Elsewhere(VermontRecord record)
    {
        var owed = record.Facts.YesNo(VermontFacts.MoneyOwedElsewhere);
        return record.Facts.YesNo(VermontFacts.OtherConvictions) switch
        {
            Answer.No => Verdict.Yes("There is no other conviction."),
            Answer.Unknown when owed == Answer.Unknown => Verdict.Presumed("No conviction outside the dockets read is presumed.", record.Presume(VermontFacts.OtherConvictions)),
            _ => owed switch
            {
                Answer.Yes => Verdict.Hold("On hold: restitution or a surcharge is owed for a conviction outside the dockets read.", record.Ask(VermontFacts.MoneyOwedElsewhere)),
                Answer.No => Verdict.Yes("Nothing is owed for convictions outside the dockets read."),
                _ => Verdict.Unknown("There is a conviction outside the dockets read, for which money may be owed.", record.Ask(VermontFacts.MoneyOwedElsewhere)),
            },
        };
    }

    private static string Hint(VermontCase docket) => docket.Docket.BalanceDue switch
    {
        null => "",
        0 => " The docket's account shows nothing due, which does not prove it.",
        var balance => string.Create(CultureInfo.InvariantCulture, $" The docket's account shows ${balance:0.00} due, which may be restitution, a surcharge or a fine."),
    };
}
