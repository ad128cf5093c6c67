namespace RecordClearance.Contract;

/// <summary>A state the service knows.</summary>
/// <param name="VerifiedThrough">The last day its law was checked.</param>
public sealed record JurisdictionSummary(string Id, string Name, DateOnly VerifiedThrough, IReadOnlyList<PetitionKindSummary> Petitions, IReadOnlyList<string> Templates, IReadOnlyList<string> Sites);

public sealed record PetitionKindSummary(string Kind, string Title, string Citation, string? Form);

/// <summary>Every rule of a state, every fact its rules may ask for, and the kinds of charge it tells apart.</summary>
/// <param name="Kinds">None where findings carry no classification.</param>
public sealed record LawSummary(string Jurisdiction, DateOnly VerifiedThrough, IReadOnlyList<RuleSummary> Rules, IReadOnlyList<FactSummary> Facts, IReadOnlyList<KindSummary>? Kinds = null)
{
    public IReadOnlyList<KindSummary> Kinds { get; init; } = Kinds ?? [];
}

/// <param name="InForce">First day of filing the rule applies to.</param>
/// <param name="Until">First day it no longer applies; null while in force.</param>
/// <param name="Unverified">What about it could not be verified; null when nothing.</param>
public sealed record RuleSummary(string Rule, string Title, string Remedy, string Citation, DateOnly InForce, DateOnly? Until, Confidence Confidence, string? Unverified, string LawVersion);

/// <param name="Scope">Where the fact lives: <c>record</c>, <c>person</c>, <c>case</c> or <c>charge</c>.</param>
/// <param name="Presumed">The value presumed by practice and why; null when none is.</param>
public sealed record FactSummary(string Fact, string Scope, string Kind, string Ask, string? Proof, string? Presumed, IReadOnlyList<string>? Choices);

/// <summary>A kind of charge, as <c>classification</c> names it.</summary>
/// <param name="Title">In plain words.</param>
public sealed record KindSummary(string Kind, string Title);
