using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>One docket as the rules see it.</summary>
public sealed class VermontCase
{
    public VermontCase(VermontRecord record, Case docket)
    {
        Record = record;
        Docket = docket;
        Facts = new Facts(docket.Facts, fact => RecordPath.Case(docket.CaseNumber, "facts/" + fact));
        Charges = [.. docket.Charges.Select(charge => new VermontCharge(this, charge))];
    }

    public VermontRecord Record { get; }

    public Case Docket { get; }

    public Facts Facts { get; }

    public IReadOnlyList<VermontCharge> Charges { get; }

    public string Number => Docket.CaseNumber;

    /// <summary>Whether the docket's own words say that it is a juvenile's.</summary>
    public bool IsJuvenile => Says("juvenile") || Says("delinquen") || Says("youthful");

    /// <summary>Whether a charge of the docket ended, or may have ended, in a conviction of a crime.</summary>
    public Answer Convicted => Charges.Where(charge => !charge.IsViolation).Select(charge => charge.Convicted).DefaultIfEmpty(Answer.No).Max();

    /// <summary>Whether restitution is paid; the same for every charge of the docket.</summary>
    public Verdict RestitutionPaid => field ??= Money.Restitution(this);

    public Verdict SurchargesPaid => field ??= Money.Surcharges(this);

    public Question Ask(Fact fact) => fact.At(Facts.PathOf(fact));

    private bool Says(string word) =>
        Docket.CaseType?.Contains(word, StringComparison.OrdinalIgnoreCase) is true || Docket.Court?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;
}
