using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>33 V.S.A. § 5119(g): sealing of a criminal conviction for what was done when young. Any crime may qualify.</summary>
public static class Section5119g
{
    private const string Cite = "33 V.S.A. § 5119(g)";

    /// <summary>Since 2021-07-01: before the age of 25, and no listed crime in the ten years before the application.</summary>
    public static readonly Rule<VermontCharge> Under25 = new(
        "vt-5119-g", "Sealing, offense before age 25", "sealing", Cite, Periods.Act58, null,
        Subjects.Conviction(Cite),
        [Age.Under(25, Cite), .. AfterDischarge, new("No listed crime in the ten years before the application", Cite, NoneInTenYears), NonePending, Rehabilitated, .. MoneyPaid, Section7604.NothingPending, Section7605.NotDeniedLately])
    {
        Note = SealingNote,
    };

    /// <summary>From 2020-10-07: before the age of 21, no listed crime after the initial conviction, and money paid.</summary>
    public static readonly Rule<VermontCharge> Under21 = new(
        "vt-5119-g-2020", "Sealing, offense before age 21", "sealing", Cite, Periods.Act167, Periods.Act58,
        Subjects.Conviction(Cite),
        [Age.Under(21, Cite), .. AfterDischarge, new("No listed crime after the initial conviction", Cite, NoneAfter), NonePending, Rehabilitated, .. MoneyPaid])
    {
        Note = SealingNote,
    };

    /// <summary>From 2019-10-01: the same without subsection (m), money.</summary>
    public static readonly Rule<VermontCharge> Under21Before2020 = new(
        "vt-5119-g-2019", "Sealing, offense before age 21", "sealing", Cite, Periods.Act32, Periods.Act167,
        Subjects.Conviction(Cite),
        [Age.Under(21, Cite), .. AfterDischarge, new("No listed crime after the initial conviction", Cite, NoneAfter), NonePending, Rehabilitated])
    {
        Note = SealingNote,
    };

    private static IReadOnlyList<Condition<VermontCharge>> AfterDischarge => [Sentence.YearsAgo(2, Cite)];

    private static IReadOnlyList<Condition<VermontCharge>> MoneyPaid =>
        [Money.RestitutionPaid("33 V.S.A. § 5119(m)"), Money.SurchargesPaid("33 V.S.A. § 5119(m)")];

    private static Condition<VermontCharge> NonePending => new("No charge of a listed crime is pending", Cite, PendingListed);

    /// <summary>"To the satisfaction of the court": never presumed.</summary>
    private static Condition<VermontCharge> Rehabilitated => new("The client's rehabilitation has been attained to the satisfaction of the court", Cite,
        charge => charge.Record.Facts.YesNo(VermontFacts.Rehabilitated) switch
        {
            Answer.Yes => Verdict.Yes("The petition can show it; the court decides."),
            Answer.No => Verdict.Hold("The petition cannot show it now.", charge.Record.Ask(VermontFacts.Rehabilitated)),
            _ => Verdict.Unknown("The petition must show it; the court decides.", charge.Record.Ask(VermontFacts.Rehabilitated)),
        });

    /// <summary>The conviction to be sealed counts too: one of a listed crime bars itself until it is ten years old.</summary>
    private static Verdict NoneInTenYears(VermontCharge charge)
    {
        Verdict? waiting = null, open = null;
        DateOnly? since = null;
        foreach (var one in charge.Record.Charges.Where(one => one.Convicted != Answer.No && one.Listed.Answer != Answer.No))
        {
            var due = one.DisposedOn is { } day ? Anniversary.After(day, 10) : (DateOnly?)null;
            if (due <= charge.AsOf)
            {
                since = since > due ? since : due;
            }
            else if (due is not null && one is { Convicted: Answer.Yes, Listed.Answer: Answer.Yes })
            {
                waiting = waiting?.From > due ? waiting : Verdict.NotYet($"{one.Name}, a listed crime, is ten years old on {Sentence.Iso(due.Value)}", due.Value);
            }
            else
            {
                open ??= Verdict.Unknown($"It is not known whether {one.Name} is a listed crime of the last ten years.", Open(one));
            }
        }

        return open ?? waiting ?? Elsewhere(charge) with { From = since };
    }

    private static Verdict NoneAfter(VermontCharge charge)
    {
        Verdict? open = null;
        foreach (var one in charge.Record.Charges.Where(one => one != charge && one.Convicted != Answer.No && one.Listed.Answer != Answer.No && !(one.DisposedOn <= charge.DisposedOn)))
        {
            if (one is { Convicted: Answer.Yes, Listed.Answer: Answer.Yes } && one.DisposedOn > charge.DisposedOn)
            {
                return Verdict.No($"{one.Name}, a listed crime, came after this conviction.");
            }

            open ??= Verdict.Unknown($"It is not known whether {one.Name} is a listed crime that came after this conviction.", [.. Open(one), .. charge.DisposedOn is null ? [charge.AskDisposedOn] : Array.Empty<Question>()]);
        }

        return open ?? Elsewhere(charge);
    }

    private static Verdict PendingListed(VermontCharge charge)
    {
        var pending = charge.Record.Charges.Where(one => one.Outcome == DispositionOutcome.Pending && one.Listed.Answer != Answer.No).ToArray();
        return pending is [] ? Elsewhere(charge)
            : Array.Find(pending, one => one.Listed.Answer == Answer.Yes) is { } listed ? Verdict.Hold($"On hold: {listed.Name}, a listed crime, is pending.", listed.AskOutcome)
            : Verdict.Unknown($"It is not known whether {pending[0].Name}, which is pending, is a listed crime.", pending[0].Listed.Questions);
    }

    private static Verdict Elsewhere(VermontCharge charge) => charge.Record.Facts.YesNo(VermontFacts.ListedCrimeInTenYears) switch
    {
        Answer.No => Verdict.Yes("There is none."),
        Answer.Yes => Verdict.Hold("On hold: there is one outside the dockets read.", charge.Record.Ask(VermontFacts.ListedCrimeInTenYears)),
        _ => Verdict.Presumed("None on the dockets read; none elsewhere is presumed.", charge.Record.Presume(VermontFacts.ListedCrimeInTenYears)),
    };

    private static Question[] Open(VermontCharge one) =>
    [
        .. one.Convicted == Answer.Unknown ? [one.AskOutcome] : Array.Empty<Question>(),
        .. one.Listed.Answer == Answer.Unknown ? one.Listed.Questions : [],
        .. one.DisposedOn is null ? [one.AskDisposedOn] : Array.Empty<Question>(),
    ];

    private static string SealingNote(VermontCharge charge) =>
        "Granted after notice and a hearing if the court is satisfied. Any crime may use this route, driving under the influence and listed crimes included. Amendments after 2022 were not checked.";
}
