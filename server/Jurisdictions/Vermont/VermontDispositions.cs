using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>What Vermont's courts mean by their words for the end of a charge; the words are in <c>dispositions.md</c>.</summary>
public static class VermontDispositions
{
    private static readonly DispositionTable Table = new(
        typeof(VermontDispositions), "amended", "appeal", "reinstated", "reopened", "reversed", "set aside", "vacated", "withdrawn");

    /// <summary>Unknown for a wording that the table does not have.</summary>
    public static DispositionOutcome Outcome(string? text) => Read(text).Outcome;

    /// <summary>The outcome and what else the wording says, such as <c>deferred</c> or <c>with prejudice</c>.</summary>
    public static DispositionWording Read(string? text) => Table.Read(text);
}
