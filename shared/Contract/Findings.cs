namespace RecordClearance.Contract;

/// <summary>What the law gives each charge of one record on one day.</summary>
/// <param name="AsOf">The day of filing the law was applied for.</param>
/// <param name="LawVersion">Names the rules used, such as <c>vt-2025-07</c>.</param>
/// <param name="Notice">That this is an aid for an attorney's judgment under the law of a named date, and not legal advice.</param>
/// <param name="Warnings">What the reader must know before relying on any answer.</param>
public sealed record Findings(
    string? Id,
    string Jurisdiction,
    DateOnly AsOf,
    string LawVersion,
    string Notice,
    IReadOnlyList<ChargeFindings> Charges,
    IReadOnlyList<string> Warnings);

/// <summary>Every remedy considered for one charge, best first.</summary>
/// <param name="Classification">The kinds of charge it may be, as the state's law tells them apart; several when the record does not settle it; null where the state names none.</param>
/// <param name="Best">Index of the best remedy in <paramref name="Remedies"/>; null when there is none.</param>
public sealed record ChargeFindings(
    string CaseNumber,
    string ChargeId,
    int? Best,
    IReadOnlyList<RemedyFinding> Remedies,
    IReadOnlyList<string>? Classification = null);

/// <summary>One remedy for one charge on one day.</summary>
/// <param name="Remedy">Such as <c>sealing</c>, <c>expungement</c>, <c>automatic-sealing</c>.</param>
/// <param name="Rule">The rule's stable name, as <c>GET /api/jurisdictions/{id}/law</c> lists it.</param>
/// <param name="EligibleOn">The first day every condition holds; null when not known or never.</param>
/// <param name="Confidence">Whether the rule's text was verified, or an attorney must confirm it.</param>
/// <param name="Confirm">Facts that were presumed; nothing sworn is printed from them until confirmed.</param>
/// <param name="Questions">Facts that would settle the answer.</param>
/// <param name="Note">What to do or know about this route, such as a fee; null when nothing.</param>
/// <param name="Unverified">What about the rule could not be verified; null when nothing.</param>
public sealed record RemedyFinding(
    string Remedy,
    string Rule,
    string Title,
    string Citation,
    FindingOutcome Outcome,
    DateOnly? EligibleOn,
    Confidence Confidence,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Question> Confirm,
    IReadOnlyList<Question> Questions,
    string? Note = null,
    string? Unverified = null);

public enum FindingOutcome { Eligible, EligibleOn, Ineligible, NeedsReview, Automatic }

/// <summary>
/// <c>verified</c>: the statute's own text, or the Judiciary's official guide or form for it, was read; what that left open stands in
/// <c>unverified</c>. <c>attorney-review</c>: neither was, or its reading is unsettled.
/// </summary>
public enum Confidence { Verified, AttorneyReview }

/// <summary>One evaluated condition, and what it rests on. A tree that can be read aloud.</summary>
/// <param name="Holds">True, false, or null: not known.</param>
/// <param name="Because">What it rests on; empty when it rests on nothing else.</param>
public sealed record Reason(
    string Rule,
    string Citation,
    bool? Holds,
    string Text,
    IReadOnlyList<Reason>? Because = null)
{
    public IReadOnlyList<Reason> Because { get; init; } = Because ?? [];
}

/// <summary>A fact to ask for.</summary>
/// <param name="Fact">The fact's name, as the law lists it.</param>
/// <param name="Path">Where its answer goes in the record; see <see cref="RecordPath"/>.</param>
/// <param name="Ask">The question in plain words.</param>
/// <param name="Proof">The paper that proves it; null when none does.</param>
/// <param name="Presumed">The value presumed by practice, as text; null when none is.</param>
/// <param name="Kind">How it is answered: <c>yes-no</c>, <c>date</c>, <c>year</c>, <c>money</c>, <c>text</c>, <c>choice</c>.</param>
/// <param name="Choices">The answers offered when <paramref name="Kind"/> is <c>choice</c>.</param>
/// <param name="IfAnswered">What would follow from each plausible answer, such as "Yes: not before 2027-02-01".</param>
public sealed record Question(
    string Fact,
    string Path,
    string Ask,
    string Kind,
    string? Proof = null,
    string? Presumed = null,
    IReadOnlyList<string>? Choices = null,
    IReadOnlyList<string>? IfAnswered = null);

/// <summary>One fact that, were it another, would change the best answer for a charge.</summary>
/// <param name="Path">Which value; see <see cref="RecordPath"/>.</param>
/// <param name="Now">What the record says; null when it is not known.</param>
/// <param name="If">The value that was tried in its place.</param>
/// <param name="Answer">The best answer that would follow; null when no remedy would be left.</param>
/// <param name="Proof">The paper that proves the fact; null where the law's list names none.</param>
public sealed record TurningPoint(string Path, string Ask, System.Text.Json.JsonElement? Now, System.Text.Json.JsonElement If, RemedyFinding? Answer, string? Proof);
