using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>
/// 13 V.S.A. § 7602 as it stood from 2019-10-01 to 2025-06-30. Each rule stands twice: since 2020-10-07 surcharges must be paid
/// or waived too. Kept to explain past answers; no petition may rest on it after 2025-06-30.
/// </summary>
public static class Section7602Before2025
{
    private const string Cite = "13 V.S.A. § 7602";

    /// <summary>In the order of advice.</summary>
    public static IReadOnlyList<Rule<VermontCharge>> Rules { get; } =
    [
        .. Twice(NoLongerACrime), .. Twice(ExpungeAfterFive), .. Twice(ExpungeAfterTen), Burglary25,
        .. Twice(SealAfterFive), .. Twice(SealAfterTen), Dui, NegligentOperation, Stipulation,
    ];

    private delegate Rule<VermontCharge> InPeriod(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] surcharges, Condition<VermontCharge>[] surchargesForAny);

    private static Rule<VermontCharge>[] Twice(InPeriod rule) =>
    [
        rule("2019", Periods.Act32, Periods.Act167, [], []),
        rule("2020", Periods.Act167, Periods.Act60, [Money.SurchargesPaid(Cite)], [Money.SurchargesPaidForAnyConviction($"{Cite}(c)")]),
    ];

    /// <summary>(a)(1)(B), (d), (e) Conduct that is no longer a crime, or an amount of a drug that is not.</summary>
    private static Rule<VermontCharge> NoLongerACrime(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] surcharges, Condition<VermontCharge>[] _) => new(
        $"vt-7602-d-{suffix}", "Expungement, conduct that is no longer a crime", "expungement", $"{Cite}(a)(1)(B), (d), (e)", from, until,
        Subjects.Conviction($"{Cite}(a)(1)(B)"),
        [NoLongerCrime.Condition($"{Cite}(a)(1)(B)"), Sentence.Completed($"{Cite}(d)"), Money.RestitutionPaid($"{Cite}(d)"), .. surcharges, Section7605.NotDeniedLately]);

    /// <summary>(b)(1) Five years after the sentence, and no new crime since the conviction.</summary>
    private static Rule<VermontCharge> ExpungeAfterFive(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] surcharges, Condition<VermontCharge>[] _) => new(
        $"vt-7602-b1-{suffix}", "Expungement of a conviction after five years", "expungement", $"{Cite}(b)(1)", from, until,
        Subjects.Conviction($"{Cite}(a)(1)(A)"),
        AfterFive("(b)(1)", surcharges))
    {
        Note = _ => "Granted if expungement serves the interests of justice. An indeterminate probation that began five years ago and was completed counts too.",
    };

    /// <summary>(b)(2) Sealing instead, if the court finds it better, for an offense after the age of 19.</summary>
    private static Rule<VermontCharge> SealAfterFive(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] surcharges, Condition<VermontCharge>[] _) => new(
        $"vt-7602-b2-{suffix}", "Sealing of a conviction after five years", "sealing", $"{Cite}(b)(2)", from, until,
        Subjects.Conviction($"{Cite}(a)(1)(A)"),
        [.. AfterFive("(b)(2)", surcharges), Age.AtLeast(19, $"{Cite}(b)(2)")])
    {
        Note = _ => "The court may seal instead of expunging.",
    };

    /// <summary>(c)(1) Ten years after the sentence, no felony in seven years and no misdemeanor in five.</summary>
    private static Rule<VermontCharge> ExpungeAfterTen(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] _, Condition<VermontCharge>[] surcharges) => new(
        $"vt-7602-c1-{suffix}", "Expungement of a conviction after ten years", "expungement", $"{Cite}(c)(1)", from, until,
        Subjects.Conviction($"{Cite}(a)(1)(A)"),
        AfterTen("(c)(1)", surcharges))
    {
        Note = _ => "Granted if expungement serves the interests of justice, later offenses considered.",
    };

    /// <summary>(c)(2) Sealing instead, for an offense after the age of 19.</summary>
    private static Rule<VermontCharge> SealAfterTen(string suffix, DateOnly from, DateOnly until, Condition<VermontCharge>[] _, Condition<VermontCharge>[] surcharges) => new(
        $"vt-7602-c2-{suffix}", "Sealing of a conviction after ten years", "sealing", $"{Cite}(c)(2)", from, until,
        Subjects.Conviction($"{Cite}(a)(1)(A)"),
        [.. AfterTen("(c)(2)", surcharges), Age.AtLeast(19, $"{Cite}(c)(2)")]);

    /// <summary>(g) Driving under the influence: sealing only.</summary>
    private static Rule<VermontCharge> Dui => new(
        "vt-7602-g-2019", "Sealing, driving under the influence", "sealing", $"{Cite}(a)(1)(C), (g)", Periods.Act32, Periods.Act60,
        Subjects.DuiMisdemeanor($"{Cite}(a)(1)(C)"),
        [
            new("It did not result in death or serious injury", $"{Cite}(a)(1)(C)", charge => charge.Listed.Negate()),
            CommercialDriver.NotHolder($"{Cite}(g)"),
            Sentence.YearsAgo(10, $"{Cite}(g)"),
            new("It is the only conviction of driving under the influence", $"{Cite}(g)", LaterDui.OnlyOne),
            NewCrime.NoneSinceConviction($"{Cite}(g)"),
            Money.RestitutionPaid($"{Cite}(g)"),
            Section7605.NotDeniedLately,
        ])
    {
        Unverified = "The exceptions for school buses and commercial vehicles in (a)(1)(C) are not checked from the docket.",
        Note = _ => "Convictions in other states count as driving under the influence too (23 V.S.A. § 1211). Granted if sealing serves the interests of justice.",
    };

    /// <summary>(h) Burglary of an occupied dwelling at 25 or younger, without a weapon: fifteen years.</summary>
    private static Rule<VermontCharge> Burglary25 => new(
        "vt-7602-h-2019", "Expungement or sealing, burglary at 25 or younger", "sealing-or-expungement", $"{Cite}(a)(1)(D), (h)", Periods.Act32, Periods.Act60,
        new("The charge ended in a conviction of burglary", $"{Cite}(a)(1)(D)", charge => Burglary.Is(charge) ? Subjects.Felony("").Decide(charge) : Verdict.No("It is not burglary.")),
        [
            new("The client was 25 or younger and carried no dangerous or deadly weapon", $"{Cite}(a)(1)(D)", charge => Burglary.YoungAndUnarmed(charge, Verdict.No(""))),
            Sentence.YearsAgo(15, $"{Cite}(h)"),
            NewCrime.NoneSinceConviction($"{Cite}(h)"),
            Money.RestitutionPaid($"{Cite}(h)"),
            Section7605.NotDeniedLately,
        ]);

    /// <summary>(i) Negligent operation, added by 2022 No. 147, whose text was not read.</summary>
    private static Rule<VermontCharge> NegligentOperation => new(
        "vt-7602-i-2022", "Sealing, negligent operation", "sealing", $"{Cite}(i)", Periods.Act147, Periods.Act60,
        new("The charge ended in a conviction of negligent operation, 23 V.S.A. § 1091(a)", $"{Cite}(i)", Negligent),
        [
            new("2022 No. 147 allows it", $"{Cite}(i)", charge => charge.Record.Facts.YesNo(VermontFacts.NegligentOperationSealable) switch
            {
                Answer.Yes => Verdict.Yes("An attorney has confirmed it."),
                Answer.No => Verdict.No("An attorney has found that it does not."),
                _ => Verdict.Unknown("The text was not read: an attorney must say.", charge.Record.Ask(VermontFacts.NegligentOperationSealable)),
            }),
            Section7605.NotDeniedLately,
        ])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "Known from a summary only.",
    };

    /// <summary>(a)(3) On stipulation, without a hearing.</summary>
    private static Rule<VermontCharge> Stipulation => new(
        "vt-7602-a3-2019", "Expungement or sealing of a conviction by stipulation", "sealing-or-expungement", $"{Cite}(a)(3)", Periods.Act32, Periods.Act60,
        Subjects.Conviction($"{Cite}(a)(3)"),
        [Section7601.Qualifying, Stipulated.With($"{Cite}(a)(3)")])
    {
        Confidence = Confidence.AttorneyReview,
        Unverified = "Read in the text of 2018; the text does not say that a stipulation overrides the waiting periods.",
    };

    private static IReadOnlyList<Condition<VermontCharge>> AfterFive(string subsection, Condition<VermontCharge>[] surcharges) =>
    [
        Section7601.Qualifying,
        Sentence.YearsAgo(5, Cite + subsection),
        NewCrime.NoneSinceConviction(Cite + subsection),
        Money.RestitutionPaid(Cite + subsection),
        .. surcharges,
        NotCommercialFelony,
        Section7605.NotDeniedLately,
    ];

    private static IReadOnlyList<Condition<VermontCharge>> AfterTen(string subsection, Condition<VermontCharge>[] surcharges) =>
    [
        Section7601.Qualifying,
        Sentence.YearsAgo(10, Cite + subsection),
        NewCrime.NoneLately(Cite + subsection),
        Money.RestitutionPaidForAnyConviction(Cite + subsection),
        .. surcharges,
        NotCommercialFelony,
        Section7605.NotDeniedLately,
    ];

    /// <summary>(a)(4) Not for a commercial driver's felony in a motor vehicle.</summary>
    private static Condition<VermontCharge> NotCommercialFelony =>
        new("It is not a felony in a motor vehicle by a commercial driver", $"{Cite}(a)(4)", charge =>
            charge.Level == "misdemeanor" ? Verdict.Yes("It is a misdemeanor.") : CommercialDriver.NotBarred.Decide(charge));

    private static Verdict Negligent(VermontCharge charge) =>
        !charge.IsUnder("23", "1091") || charge.Statute!.Subsections is [not ("a" or "A"), ..] ? Verdict.No("It is another offense.")
        : charge.Statute.Subsections is [] ? Verdict.Unknown("The docket cites § 1091 without a subsection.", charge.AskStatute)
        : Subjects.Conviction("").Decide(charge);
}
