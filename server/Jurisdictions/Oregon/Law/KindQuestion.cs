using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>The question that settles the kind of a charge, with what follows from each answer.</summary>
public static class KindQuestion
{
    public static Question[] Of(OregonCharge charge) => charge.Classification switch
    {
        { Fork: { } fork } when fork.Fact == OregonFacts.OffenseOn => [charge.AskOffenseOn with { IfAnswered = Branches(charge, fork) }],
        { Fork: { } fork } => [charge.Ask(fork.Fact, Branches(charge, fork))],
        { Kinds: [var kind] } when kind == Kinds.FareViolation => [charge.Ask(OregonFacts.FileFareViolation)],
        { Kinds: [var kind] } when kind == Kinds.Unclassified && charge.Level is null => [charge.AskLevel, charge.Ask(OregonFacts.ChargeKind)],
        _ => [charge.Ask(OregonFacts.ChargeKind)],
    };

    private static string[] Branches(OregonCharge charge, Fork fork) => [.. fork.Branches.Select(branch => $"{branch.Answer}: {Consequence.Of(charge, branch.Kinds)}.")];
}
