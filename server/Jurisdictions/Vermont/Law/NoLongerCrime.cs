using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>Conduct that is neither prohibited by law nor a crime any more; both are required (State v. Turner, 2021 VT 30).</summary>
public static class NoLongerCrime
{
    /// <summary>Possession of cannabis under 18 V.S.A. § 4230(a)(1) before this day is no longer a crime.</summary>
    public static readonly DateOnly CannabisBefore = new(2021, 1, 1);

    public static Condition<VermontCharge> Condition(string citation) =>
        new("The conduct is no longer prohibited by law or designated as a criminal offense", citation, Decide);

    /// <summary>Whether it is possession of cannabis that 2019 Adj. No. 167 § 31 had expunged by the courts themselves.</summary>
    public static Verdict Cannabis(VermontCharge charge)
    {
        if (charge.Statute is not { Title: "18", Section: "4230" } statute || statute.Subsections is not ([] or ["a"] or ["a" or "A", "1", ..]))
        {
            return charge.Statute is { Title: not null } ? Verdict.No($"{charge.Statute} is another offense.") : Verdict.Unknown("The docket cites no statute that can be read.", charge.AskStatute);
        }

        return charge.Charge.OffenseOn switch
        {
            { } day when day >= CannabisBefore => Verdict.No($"Committed on {Sentence.Iso(day)}, not before {Sentence.Iso(CannabisBefore)}."),
            _ when statute.Subsections.Count < 2 => Verdict.Unknown($"Only § 4230(a)(1) is meant; the docket cites {statute}.", charge.AskStatute),
            { } day => Verdict.Yes($"{statute}, committed on {Sentence.Iso(day)}, before {Sentence.Iso(CannabisBefore)}."),
            null => Verdict.Unknown("The day of the offense is not known.", charge.AskOffenseOn),
        };
    }

    private static Verdict Decide(VermontCharge charge)
    {
        switch (charge.Facts.YesNo(VermontFacts.NoLongerCrime))
        {
            case Answer.Yes:
                return Verdict.Yes("Someone has confirmed that it is no longer a crime.");
            case Answer.No:
                return Verdict.No("It is still a crime.");
        }

        var cannabis = Cannabis(charge);
        if (cannabis.Answer != Answer.No)
        {
            return cannabis;
        }

        if (charge.Facts.YesNo(VermontFacts.DrugAmountNoLongerCrime) == Answer.Yes)
        {
            return charge.AsOf < Periods.Act60 ? Verdict.Yes("The amount is no longer a crime to possess.") : charge.Record.Facts.YesNo(VermontFacts.DrugAmountRouteSurvives) switch
            {
                Answer.Yes => Verdict.Yes("The amount is no longer a crime to possess."),
                Answer.No => Verdict.No("The route for small amounts of drugs was repealed."),
                _ => Verdict.Unknown("The amount is no longer a crime to possess; whether that route survived July 1, 2025 was not verified.", charge.Record.Ask(VermontFacts.DrugAmountRouteSurvives)),
            };
        }

        return Verdict.No($"{charge.Statute} is not known to have stopped being a crime.") with
        {
            Confirm = IsDrug(charge) ? [charge.Presume(VermontFacts.NoLongerCrime), charge.Presume(VermontFacts.DrugAmountNoLongerCrime)] : [charge.Presume(VermontFacts.NoLongerCrime)],
        };
    }

    /// <summary>Possession of a regulated drug, 18 V.S.A. §§ 4230 to 4235a, where the amount may decide.</summary>
    private static bool IsDrug(VermontCharge charge) =>
        charge.Statute is { Title: "18", Section: ['4', '2', '3', >= '0' and <= '5', ..], Subsections: [] or ["a" or "A", ..] };
}
