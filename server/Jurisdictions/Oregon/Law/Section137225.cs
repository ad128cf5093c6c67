using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225 as in force since 2022: setting aside convictions, and records of arrests, citations and charges.</summary>
public static class Section137225
{
    private const string Copies = "Read in public copies of the statute, subsections (5) to (8) in part only through quotations; compare with the official text.";

    /// <summary>(1)(a), (b) A conviction.</summary>
    public static readonly Rule<OregonCharge> Conviction = new(
        "or-137.225-conviction", "Setting aside a conviction", "set-aside", "ORS 137.225(1)(a), (b)", Periods.Sb397, null,
        Subjects.Convicted,
        [TypeOfConviction.Condition, WaitingPeriod.Condition, RevokedProbation.Condition, OtherConvictions.Condition, Performed.Condition, Money.BalancePaid, Money.RestitutionPaid, PendingCharge.Condition])
    {
        Unverified = Copies,
        Note = _ => "Granted unless the prosecuting attorney objects within 120 days and the court finds by clear and convincing evidence that it is not in the interests of justice. No filing fee; the State Police charge for the record check.",
    };

    /// <summary>(1)(d) An acquittal or a dismissal, at any time.</summary>
    public static readonly Rule<OregonCharge> Dismissed = new(
        "or-137.225-dismissed", "Setting aside a charge that was dismissed or ended in acquittal", "set-aside", "ORS 137.225(1)(d)", Periods.Sb397, null,
        Subjects.Dismissed,
        [Dismissal.Reached, Dismissal.NotDiverted, LesserCharge.Condition, PendingCharge.Condition])
    {
        Unverified = Copies,
    };

    /// <summary>(1)(c) An arrest or citation that was never charged.</summary>
    public static readonly Rule<OregonCharge> NotCharged = new(
        "or-137.225-no-complaint", "Setting aside an arrest or citation that was not charged", "set-aside", "ORS 137.225(1)(c)", Periods.Sb397, null,
        Subjects.NoComplaint,
        [Dismissal.Reached, NoComplaint.Condition, PendingCharge.Condition])
    {
        Unverified = Copies,
    };

    /// <summary>Every condition of a conviction together.</summary>
    public static Verdict OfConviction(OregonCharge charge) =>
        Verdict.All("That conviction.", [Conviction.Subject.Decide(charge), .. Conviction.Conditions.Select(condition => condition.Decide(charge))]);
}
