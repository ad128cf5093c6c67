using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What only the papers ask for; no rule turns on it.</summary>
internal static class MotionFacts
{
    public static readonly Fact Telephone = new("telephone", FactScope.Record, FactKind.Text, "What is the client's telephone number?");

    public static readonly Fact FingerprintNumber = new("fingerprintNumber", FactScope.Record, FactKind.Text,
        "What is the client's fingerprint number (FPN), if known?", "The client's Oregon criminal history");

    public static readonly Fact DistrictAttorneyNumber = new("districtAttorneyNumber", FactScope.Case, FactKind.Text,
        "What is the district attorney's number of this case?", "The case page or the district attorney's office");

    public static readonly Fact UnableToPay = new("unableToPay", FactScope.Record, FactKind.Text,
        "Why can the client not pay what the court ordered (income, household, health, work)?", "Proof of income or of public benefits");

    public static readonly Fact ReliefAsked = new("reliefAsked", FactScope.Case, FactKind.Text,
        "What should the court do about the money still owed in this case: waive it, reduce it, or change how it is paid?");

    private static readonly IReadOnlyList<Fact> All = [Telephone, FingerprintNumber, DistrictAttorneyNumber, UnableToPay, ReliefAsked];

    /// <summary>The law with the facts that the papers ask for beside those of the rules.</summary>
    public static LawSummary With(LawSummary law) => law with
    {
        Facts = [.. law.Facts, .. All.Where(fact => law.Facts.All(known => known.Fact != fact.Name)).Select(fact => fact.Summarize())],
    };
}
