using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>One case as the rules see it.</summary>
public sealed class OregonCase
{
    private static readonly string[] OtherCourts = ["municipal", "tribal", "federal", "united states district", "u.s. district"];

    public OregonCase(OregonRecord record, Case page)
    {
        Record = record;
        Page = page;
        Facts = new Facts(page.Facts, fact => RecordPath.Case(page.CaseNumber, "facts/" + fact));
        IsJuvenile = OregonLevel.Has(page.CaseType, "juvenile");
        IsParking = OregonLevel.Has(page.CaseType, "parking");
        IsOtherCourt = Array.Exists(OtherCourts, word => OregonLevel.Has(page.CaseType, word) || OregonLevel.Has(page.Court, word))
            && Facts.YesNo(OregonFacts.OtherCourtReviewed) != Answer.Yes;
        Charges = [.. page.Charges.Select(charge => new OregonCharge(this, charge))];
    }

    public OregonRecord Record { get; }

    public Case Page { get; }

    public Facts Facts { get; }

    public IReadOnlyList<OregonCharge> Charges { get; }

    public string Number => Page.CaseNumber;

    public bool IsJuvenile { get; }

    public bool IsParking { get; }

    /// <summary>A federal, tribal or municipal court, unless an attorney has found that ORS 137.225 applies.</summary>
    public bool IsOtherCourt { get; }

    /// <summary>Whether restitution is paid; the same for every charge of the case.</summary>
    public Verdict RestitutionPaid => field ??= Money.Restitution(this);

    public Verdict BalancePaid => field ??= Money.Balance(this);

    /// <summary>What became of every conviction of the case together; null when there is none. A lesser charge follows it.</summary>
    public (Verdict? Verdict, bool Agree) Convictions => _convictions ??= LesserCharge.Convictions(this);

    private (Verdict?, bool)? _convictions;

    public Question Ask(Fact fact, params IReadOnlyList<string> ifAnswered) => fact.At(Facts.PathOf(fact), ifAnswered);

    public Question Presume(Fact fact) => fact.PresumedAt(Facts.PathOf(fact));
}
