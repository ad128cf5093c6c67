using System.Diagnostics.CodeAnalysis;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>The kinds a charge may be, if it ended in a conviction, and the question that tells them apart.</summary>
/// <param name="Fork">Null when there is one kind only.</param>
public sealed record Classification(IReadOnlyList<Kind> Kinds, Fork? Fork = null)
{
    [return: NotNullIfNotNull(nameof(kind))]
    public static implicit operator Classification?(Kind? kind) => kind?.Alone;

    /// <summary>The branch of an answer that was given, or every branch and the question.</summary>
    public static Classification YesNo(OregonCharge charge, Fact fact, Classification yes, Classification no) => charge.Facts.YesNo(fact) switch
    {
        Answer.Yes => yes,
        Answer.No => no,
        _ => Either(fact, ("Yes", yes), ("No", no)),
    };

    public static Classification Choice(OregonCharge charge, Fact fact, params (string Answer, Classification Then)[] branches)
    {
        var given = charge.Facts.Text(fact);
        var chosen = Array.Find(branches, branch => branch.Answer == given).Then;
        return chosen ?? Either(fact, branches);
    }

    /// <summary>Two classifications between which the day of the offense decides, while it is not known.</summary>
    public static Classification ByDayOfOffense(string one, Classification then, string other, Classification otherwise) =>
        Either(OregonFacts.OffenseOn, (one, then), (other, otherwise));

    private static Classification Either(Fact fact, params (string Answer, Classification Then)[] branches) =>
        new([.. branches.SelectMany(branch => branch.Then.Kinds).Distinct()], new Fork(fact, [.. branches.Select(branch => new Branch(branch.Answer, branch.Then.Kinds))]));
}

/// <summary>A question about the kind of a charge, and what each answer makes of it.</summary>
public sealed record Fork(Fact Fact, IReadOnlyList<Branch> Branches);

/// <summary>An answer, and the kinds that remain after it.</summary>
public sealed record Branch(string Answer, IReadOnlyList<Kind> Kinds);
