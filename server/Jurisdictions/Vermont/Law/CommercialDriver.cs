using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Holders of a commercial driver's license or learner's permit, and offenses committed in a motor vehicle.</summary>
public static class CommercialDriver
{
    /// <summary>§ 7602(a)(5): the section does not apply to such a holder's offense in a motor vehicle.</summary>
    public static readonly Condition<VermontCharge> NotBarred =
        new("The client does not hold a commercial license, or the offense was not committed in a motor vehicle", "13 V.S.A. § 7602(a)(5)",
            charge => charge.NotBarredAsCommercialDriver);

    /// <summary>Whether (a)(5) also bars expungement under (a)(1) was not verified.</summary>
    public static readonly Condition<VermontCharge> NotBarredFromExpungement =
        new("The bar for commercial drivers does not stand in the way", "13 V.S.A. § 7602(a)(5)", charge => NotBarred.Decide(charge) switch
        {
            { Answer: Answer.No } bar => charge.Record.Facts.YesNo(VermontFacts.CdlBarsExpungement) switch
            {
                Answer.Yes => bar,
                Answer.No => Verdict.Yes("The client holds a commercial license; an attorney has found that the bar does not cover expungement."),
                _ => Verdict.Unknown($"{bar.Text} Whether that bars expungement was not verified.", charge.Record.Ask(VermontFacts.CdlBarsExpungement)),
            },
            var verdict => verdict,
        });

    /// <summary>§ 7602(e): driving under the influence is for those who hold no commercial license.</summary>
    public static Condition<VermontCharge> NotHolder(string citation) =>
        new("The client does not hold a commercial driver's license or learner's permit", citation, charge => charge.Record.Facts.YesNo(VermontFacts.CdlHolder) switch
        {
            Answer.Yes => Verdict.No("The client holds one."),
            Answer.No => Verdict.Yes("The client holds none."),
            _ => Verdict.Unknown("It is not known whether the client holds one.", charge.Record.Ask(VermontFacts.CdlHolder)),
        });

    /// <summary>§ 7601(4)(A)(xv), asked of the time of the offense.</summary>
    public static Verdict AtOffense(VermontCharge charge)
    {
        var then = charge.Facts.YesNo(VermontFacts.CdlAtOffense);
        var now = charge.Record.Facts.YesNo(VermontFacts.CdlHolder);
        if (then == Answer.Unknown && now == Answer.No && InMotorVehicle(charge) != Answer.No)
        {
            return Verdict.Presumed("The client holds none now; none at the time of the offense is presumed.", charge.Presume(VermontFacts.CdlAtOffense));
        }

        return Bar(charge, VermontFacts.CdlAtOffense, then);
    }

    /// <summary>Worked out once for each charge.</summary>
    public static Verdict Decide(VermontCharge charge) => Bar(charge, VermontFacts.CdlHolder, charge.Record.Facts.YesNo(VermontFacts.CdlHolder));

    private static Verdict Bar(VermontCharge charge, Fact fact, Answer holder)
    {
        var vehicle = InMotorVehicle(charge);
        var presumed = vehicle == Answer.Unknown && charge.Statute is { Title: not null };
        if (holder == Answer.No)
        {
            return Verdict.Yes("The client holds none.");
        }

        if (vehicle == Answer.No)
        {
            return Verdict.Yes("The offense was not committed in a motor vehicle.");
        }

        if (presumed && holder == Answer.Unknown)
        {
            return Verdict.Presumed($"{charge.Statute} is not a motor vehicle law; an offense outside a motor vehicle is presumed.", charge.Presume(VermontFacts.InMotorVehicle));
        }

        if (holder == Answer.Yes && vehicle == Answer.Yes)
        {
            return Verdict.No("The client holds one, and the offense was committed in a motor vehicle.");
        }

        List<Question> open = [];
        if (holder == Answer.Unknown)
        {
            open.Add(fact.Scope == FactScope.Record ? charge.Record.Ask(fact) : charge.Ask(fact));
        }

        if (vehicle == Answer.Unknown)
        {
            open.Add(charge.Ask(VermontFacts.InMotorVehicle));
        }

        return Verdict.Unknown("It is not known whether a commercial driver committed the offense in a motor vehicle.", open);
    }

    /// <summary>An offense under Title 23 is one in a motor vehicle unless someone says otherwise.</summary>
    private static Answer InMotorVehicle(VermontCharge charge) =>
        charge.Facts.YesNo(VermontFacts.InMotorVehicle) is var given and not Answer.Unknown ? given
        : charge.Statute?.Title == "23" ? Answer.Yes
        : Answer.Unknown;
}
