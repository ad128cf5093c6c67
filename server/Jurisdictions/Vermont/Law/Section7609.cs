using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7609: offenses committed at the age of 18 to 21.</summary>
public static class Section7609
{
    private const string Cite = "13 V.S.A. § 7609";

    /// <summary>Since 2025-07-01: sealing on petition, 30 days after the sentence was completed.</summary>
    public static readonly Rule<VermontCharge> Petition = new(
        "vt-7609", "Sealing, offense at age 18-21", "sealing", Cite, Periods.Act60, null,
        Subjects.Conviction(Cite), Conditions)
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "The wording since July 1, 2025 was not read; \"18-21 years of age\" is read as from the 18th birthday to the day before the 22nd.",
        Note = _ => "Granted unless the prosecuting office shows that sealing is contrary to the interests of justice. No official form is known: use the general form with a memorandum.",
    };

    /// <summary>From 2020-10-07: the court expunged by itself, 30 days after the sentence was completed; a petition was possible too.</summary>
    public static readonly IReadOnlyList<Rule<VermontCharge>> Before2025 =
    [
        Older("vt-7609-2020", "Expungement, offense at age 18-21 (petition)", automatic: false, Periods.Act167, Periods.Act60),
        Older("vt-7609-auto-2020", "Expungement, offense at age 18-21 (by the court itself)", automatic: true, Periods.Act167, Periods.Act60),
        Older("vt-7609-2019", "Expungement, offense at age 18-21 (petition)", automatic: false, Periods.Act32, Periods.Act167),
        Older("vt-7609-auto-2019", "Expungement, offense at age 18-21 (by the court itself)", automatic: true, Periods.Act32, Periods.Act167),
    ];

    private static IReadOnlyList<Condition<VermontCharge>> Conditions => [.. Core, Money.SurchargesPaid(Cite), Section7604.NothingPending, Section7605.NotDeniedLately];

    private static IReadOnlyList<Condition<VermontCharge>> Core =>
    [
        Age.EighteenToTwentyOne(Cite),
        Section7601.Qualifying,
        new("No offense on the record is other than a qualifying crime", Cite, OnlyQualifying),
        Sentence.DaysAgo(30, Cite),
        Money.RestitutionPaid(Cite),
    ];

    private static Rule<VermontCharge> Older(string name, string title, bool automatic, DateOnly from, DateOnly until) => new(
        name, title, automatic ? "automatic-expungement" : "expungement", Cite, from, until,
        Subjects.Conviction(Cite),
        [.. Core, .. from < Periods.Act167 ? [] : new[] { Money.SurchargesPaid(Cite) }, .. automatic ? [] : new[] { Section7605.NotDeniedLately }])
    {
        Automatic = automatic,
        Unverified = "\"18-21 years of age\" is read as from the 18th birthday to the day before the 22nd.",
        Note = _ => automatic ? "Look whether the docket is still there." : null,
    };

    /// <summary>Convictions count on all dockets; a count without conviction only may count, and only in the same incident.</summary>
    private static Verdict OnlyQualifying(VermontCharge charge)
    {
        Verdict? open = null;
        foreach (var other in charge.Record.Charges)
        {
            if (other == charge || other.IsViolation || other.Qualifying.Answer == Answer.Yes)
            {
                continue;
            }

            if (other.Convicted == Answer.Yes && other.Qualifying.Answer == Answer.No)
            {
                return Verdict.No($"The record is mixed: {other.Name} is not a qualifying crime.");
            }

            open ??= Open(charge, other);
        }

        return open ?? Elsewhere(charge);
    }

    private static Verdict? Open(VermontCharge charge, VermontCharge other) => other.Convicted switch
    {
        Answer.Yes => Verdict.Unknown($"It is not known whether {other.Name} is a qualifying crime.", other.Qualifying.Questions),
        Answer.Unknown => Verdict.Unknown($"It is not known how {other.Name} ended.", other.AskOutcome),
        _ when other.Outcome == DispositionOutcome.Pending || other.SameIncident(charge) == Answer.No => null,
        _ => charge.Facts.YesNo(VermontFacts.MixedRecord) switch
        {
            Answer.Yes => Verdict.No($"An attorney has found that {other.Name} makes the record a mixed one."),
            Answer.No => null,
            _ => Verdict.Unknown($"{other.Name} ended without a conviction and is, or may be, no qualifying crime: whether that makes the record a mixed one was not verified.", charge.Ask(VermontFacts.MixedRecord)),
        },
    };

    private static Verdict Elsewhere(VermontCharge charge) => charge.Record.Facts.YesNo(VermontFacts.OtherConvictions) switch
    {
        Answer.No => Verdict.Yes("All convictions are of qualifying crimes."),
        Answer.Yes => Verdict.Unknown("There are convictions outside the dockets read: read those dockets too.", charge.Record.Ask(VermontFacts.OtherConvictions)),
        _ => Verdict.Presumed("All convictions on the dockets read are of qualifying crimes; none elsewhere is presumed.", charge.Record.Presume(VermontFacts.OtherConvictions)),
    };
}
