using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>A charge, the finding that lets it be cleared, and the petition that asks for it.</summary>
internal sealed record Route(Case Case, Charge Charge, RemedyFinding Finding, PetitionKind Kind)
{
    public ChargeKey Key { get; } = new(Case.CaseNumber, Charge.Id);

    public string Path => RecordPath.Charge(Key);

    public string PathOf(Fact fact) => $"{Path}/facts/{fact.Name}";

    /// <summary>What the user called the incident; null when nobody said.</summary>
    public string? Incident => Given.Text(Charge.Facts, VermontFacts.Incident);

    /// <summary>The day the sentence was completed, as someone gave it.</summary>
    public DateOnly? CompletedOn => Given.Date(Charge.Facts, VermontFacts.SentenceCompletedOn) ?? Charge.Sentence?.CompletedOn;
}
