using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7602 as in force since 2025-07-01: what may be done about a conviction.</summary>
public static class Section7602
{
    private const string Guide = "Subsections (b) to (e) were read in the Judiciary's guide and forms of July 2025, not in the statute itself.";

    private static readonly DateOnly Since = Periods.Act60;

    /// <summary>(a)(1), (b) Expungement: the conduct is no longer prohibited by law or designated as a criminal offense.</summary>
    public static readonly Rule<VermontCharge> NoLongerACrime = new(
        "vt-7602-b", "Expungement, conduct that is no longer a crime", "expungement", "13 V.S.A. § 7602(a)(1), (b)", Since, null,
        Subjects.Conviction("13 V.S.A. § 7602(a)(1)"),
        [
            NoLongerCrime.Condition("13 V.S.A. § 7602(a)(1)"),
            Sentence.Completed("13 V.S.A. § 7602(b)"),
            Money.RestitutionPaid("13 V.S.A. § 7602(b)"),
            Money.SurchargesPaid("13 V.S.A. § 7602(b)"),
            CommercialDriver.NotBarredFromExpungement,
            Section7604.NothingPending,
            Section7605.NotDeniedLately,
        ])
    {
        Unverified = Guide,
        Note = _ => "Granted if it serves the interests of justice. No fee.",
    };

    /// <summary>(a)(2), (c) Sealing of a misdemeanor, three years after the sentence was completed.</summary>
    public static readonly Rule<VermontCharge> Misdemeanor = new(
        "vt-7602-c", "Sealing, misdemeanor conviction", "sealing", "13 V.S.A. § 7602(a)(2), (c)", Since, null,
        Subjects.Conviction("misdemeanor", "13 V.S.A. § 7602(c)"),
        [Section7601.Qualifying, .. Common("(c)", new("At least three years have passed since the sentence was completed", "13 V.S.A. § 7602(c)", charge => Wait(charge, 3)))])
    {
        Unverified = Guide,
        Note = SealingNote,
    };

    /// <summary>(a)(2), (d) Sealing of a felony, seven years after the sentence was completed.</summary>
    public static readonly Rule<VermontCharge> Felony = new(
        "vt-7602-d", "Sealing, felony conviction", "sealing", "13 V.S.A. § 7602(a)(2), (d)", Since, null,
        Subjects.Felony("13 V.S.A. § 7602(d)"),
        [Section7601.Qualifying, .. Common("(d)", new("At least seven years have passed since the sentence was completed", "13 V.S.A. § 7602(d)", charge => Wait(charge, 7)))])
    {
        Unverified = Guide + " The list of designated felony property offenses in § 7601(5) was not read, and the waiting period after a pardon is unsettled; where they decide, the answer is needs-review.",
        Note = SealingNote,
    };

    /// <summary>(a)(2), (e) Sealing of driving under the influence, ten years after the sentence was completed, for those without a commercial license.</summary>
    public static readonly Rule<VermontCharge> Dui = new(
        "vt-7602-e", "Sealing, driving under the influence", "sealing", "13 V.S.A. § 7602(a)(2), (e)", Since, null,
        Subjects.DuiMisdemeanor("13 V.S.A. § 7602(e)"),
        [
            Section7601.Qualifying,
            CommercialDriver.NotHolder("13 V.S.A. § 7602(e)"),
            LaterDui.Condition,
            .. Common("(e)", Sentence.YearsAgo(10, "13 V.S.A. § 7602(e)")),
        ])
    {
        Unverified = Guide + " Whether the subsection reaches a second or later violation was not verified; there the answer is needs-review.",
        Note = charge => $"{SealingNote(charge)} Fee to seal a driving under the influence conviction: $90 (32 V.S.A. § 1431(e)), waivable on inability to pay.",
    };

    /// <summary>(a)(4) On stipulation of the petitioner and the respondent, without a hearing.</summary>
    public static readonly Rule<VermontCharge> Stipulation = new(
        "vt-7602-a4", "Sealing of a conviction by stipulation", "sealing", "13 V.S.A. § 7602(a)(4)", Since, null,
        Subjects.Conviction("13 V.S.A. § 7602(a)(4)"),
        [
            Section7601.Qualifying,
            Stipulated.With("13 V.S.A. § 7602(a)(4)"),
            CommercialDriver.NotBarred,
            Money.RestitutionPaidForAnyConviction("13 V.S.A. § 7602"),
            Money.SurchargesPaidForAnyConviction("13 V.S.A. § 7602"),
            Section7604.NothingPending,
        ])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "The text does not say that a stipulation overrides the waiting periods; practice treats it as a ground of its own.",
        Note = _ => "Ask the prosecuting office for a stipulation, above all where only time is missing.",
    };

    private static IReadOnlyList<Condition<VermontCharge>> Common(string subsection, Condition<VermontCharge> wait) =>
    [
        wait,
        Money.RestitutionPaidForAnyConviction($"13 V.S.A. § 7602{subsection}"),
        Money.SurchargesPaidForAnyConviction($"13 V.S.A. § 7602{subsection}"),
        CommercialDriver.NotBarred,
        Section7604.NothingPending,
        Section7605.NotDeniedLately,
    ];

    private static Verdict Wait(VermontCharge charge, int years)
    {
        return charge.Facts.YesNo(VermontFacts.UnconditionalPardon) == Answer.Yes
            ? Pardon.Wait(charge, Sentence.YearsSince(charge, 3), Sentence.YearsSince(charge, 7))
            : Sentence.YearsSince(charge, years);
    }

    private static string SealingNote(VermontCharge charge) =>
        "Granted unless the prosecuting office shows that sealing is contrary to the interests of justice. One petition only for crimes from one incident.";
}
