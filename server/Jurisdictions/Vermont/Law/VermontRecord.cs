using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>One record as Vermont's rules see it on one day of filing.</summary>
public sealed class VermontRecord
{
    public VermontRecord(Record record, DateOnly asOf)
    {
        AsOf = asOf;
        DateOfBirth = record.Person.DateOfBirth;
        Facts = new Facts(record.Facts, RecordPath.Fact);
        Unread = new Unread(record, VermontFacts.ByName);
        Cases = [.. record.Cases.Select(docket => new VermontCase(this, docket))];
        Charges = [.. Cases.SelectMany(docket => docket.Charges)];
    }

    public DateOnly AsOf { get; }

    public DateOnly? DateOfBirth { get; }

    public Facts Facts { get; }

    public Unread Unread { get; }

    public IReadOnlyList<VermontCase> Cases { get; }

    public IReadOnlyList<VermontCharge> Charges { get; }

    public Question Ask(Fact fact) => fact.At(Facts.PathOf(fact));

    public Question Presume(Fact fact) => fact.PresumedAt(Facts.PathOf(fact));

    public Question AskDateOfBirth { get; } = VermontFacts.DateOfBirth.At("/person/dateOfBirth");

    /// <summary>Whether a criminal charge is pending; worked out once for all charges. See § 7604.</summary>
    public Verdict NothingPending => field ??= Section7604.Decide(this);

    public Verdict RestitutionForAnyConviction => field ??= Money.ForAnyConviction(this, docket => docket.RestitutionPaid);

    public Verdict SurchargesForAnyConviction => field ??= Money.ForAnyConviction(this, docket => docket.SurchargesPaid);

    /// <summary>What could not be read among the facts given.</summary>
    public IEnumerable<string> Problems =>
        Facts.Problems(VermontFacts.ByName)
            .Concat(Cases.SelectMany(docket => docket.Facts.Problems(VermontFacts.ByName)))
            .Concat(Charges.SelectMany(charge => charge.Facts.Problems(VermontFacts.ByName)));
}
