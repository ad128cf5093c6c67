using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>One record as Oregon's rules see it on one day of filing.</summary>
public sealed class OregonRecord
{
    public OregonRecord(Record record, DateOnly asOf)
    {
        AsOf = asOf;
        Person = record.Person;
        Facts = new Facts(record.Facts, RecordPath.Fact);
        Unread = new Unread(record, OregonFacts.ByName);
        PersonFacts = new Facts(record.Person.Facts, fact => "/person/facts/" + RecordPath.Escape(fact));
        Cases = [.. record.Cases.Select(page => new OregonCase(this, page))];
        Charges = [.. Cases.SelectMany(docket => docket.Charges)];
    }

    public DateOnly AsOf { get; }

    public Person Person { get; }

    public Facts Facts { get; }

    public Facts PersonFacts { get; }

    public Unread Unread { get; }

    public IReadOnlyList<OregonCase> Cases { get; }

    public IReadOnlyList<OregonCharge> Charges { get; }

    /// <summary>Whether a charge of a crime is pending; worked out once for all charges.</summary>
    public Verdict NothingPending => field ??= PendingCharge.Decide(this);

    /// <summary>Every conviction that may stand against another; worked out once for all charges.</summary>
    public OtherConvictions Convictions => field ??= new OtherConvictions(this);

    public Question Ask(Fact fact, params IReadOnlyList<string> ifAnswered) => fact.At(Facts.PathOf(fact), ifAnswered);

    public Question Presume(Fact fact) => fact.PresumedAt(Facts.PathOf(fact));

    public Question AskDateOfBirth { get; } = OregonFacts.DateOfBirth.At("/person/dateOfBirth");

    /// <summary>What could not be read among the facts, levels, days and rulings given.</summary>
    public IEnumerable<string> Problems =>
        Facts.Problems(OregonFacts.ByName)
            .Concat(PersonFacts.Problems(OregonFacts.ByName))
            .Concat(Cases.SelectMany(docket => docket.Facts.Problems(OregonFacts.ByName)))
            .Concat(Charges.SelectMany(charge => charge.Facts.Problems(OregonFacts.ByName)))
            .Concat(Oddities.Of(this));
}
