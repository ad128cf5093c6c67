using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon;

/// <summary>What Oregon's courts mean by their rulings; the words are in <c>dispositions.md</c>.</summary>
public static class OregonDispositions
{
    /// <summary>A verdict under ORS 161.295, which ORS 137.223 treats apart from convictions.</summary>
    public const string Insanity = "guilty except for insanity";

    /// <summary>Reduced to another charge, whose fate the record of this one follows.</summary>
    public const string LesserCharge = "lesser charge";

    /// <summary>The court treats a crime as a violation.</summary>
    public const string Violation = "violation";

    /// <summary>The court treats a felony as a misdemeanor (ORS 161.705).</summary>
    public const string Misdemeanor = "misdemeanor";

    private static readonly DispositionTable Table = new(
        typeof(OregonDispositions), "appeal", "reinstated", "reopened", "reversed", "set aside", "vacated", "withdrawn", "withdrew");

    /// <summary>Unknown for a wording that the table does not have.</summary>
    public static DispositionOutcome Outcome(string? text) => Read(text).Outcome;

    /// <summary>The outcome and what else the ruling says, such as <c>lesser charge</c> or <c>guilty except for insanity</c>.</summary>
    public static DispositionWording Read(string? text) => Table.Read(text);
}
