using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>One remedy of the law: what it grants, when it is in force, and on what conditions.</summary>
/// <param name="Name">Stable name, such as <c>vt-7602-c</c>.</param>
/// <param name="Remedy">What it grants, such as <c>sealing</c>.</param>
/// <param name="InForce">First day of filing it applies to.</param>
/// <param name="Until">First day it no longer applies; null while in force.</param>
/// <param name="Subject">Which charges it is about; a charge it is plainly not about does not list it.</param>
public sealed record Rule<TCharge>(
    string Name,
    string Title,
    string Remedy,
    string Citation,
    DateOnly InForce,
    DateOnly? Until,
    Condition<TCharge> Subject,
    IReadOnlyList<Condition<TCharge>> Conditions)
{
    public Confidence Confidence { get; init; } = Confidence.Verified;

    /// <summary>What about it could not be verified; null when nothing.</summary>
    public string? Unverified { get; init; }

    /// <summary>Whether the state clears the record without a petition.</summary>
    public bool Automatic { get; init; }

    /// <summary>What to do or know about this route for a charge it may fit; null when nothing.</summary>
    public Func<TCharge, string?> Note { get; init; } = _ => null;

    public bool IsInForce(DateOnly asOf) => InForce <= asOf && (Until is null || asOf < Until);

    public RuleSummary Summarize(string lawVersion) =>
        new(Name, Title, Remedy, Citation, InForce, Until, Confidence, Unverified, lawVersion);
}
