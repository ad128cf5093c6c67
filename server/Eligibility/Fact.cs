using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>Something no docket says, that a rule may ask for.</summary>
/// <param name="Name">Its key in the <c>facts</c> of a record, a case or a charge.</param>
/// <param name="Ask">The question, in words a paralegal can put to a client.</param>
/// <param name="Proof">The paper that proves the answer; null when none does.</param>
public sealed record Fact(string Name, FactScope Scope, FactKind Kind, string Ask, string? Proof = null)
{
    /// <summary>What practice presumes while nobody has said; null when nothing is presumed.</summary>
    public Presumption? Presumed { get; init; }

    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>The question, and where in the record its answer goes.</summary>
    public Question At(string path, params IReadOnlyList<string> ifAnswered) =>
        new(Name, path, Ask, KindName, Proof, null, Choices, ifAnswered is [] ? null : ifAnswered);

    /// <summary>The question to confirm what is presumed.</summary>
    public Question PresumedAt(string path) => At(path) with { Presumed = Presumed!.Value };

    public FactSummary Summarize() =>
        new(Name, Scope.ToString().ToLowerInvariant(), KindName, Ask, Proof, Presumed is { } p ? $"{p.Value}: {p.Why}" : null, Choices);

    private string KindName => Kind switch
    {
        FactKind.YesNo => "yes-no",
        FactKind.Date => "date",
        FactKind.Year => "year",
        FactKind.Choice => "choice",
        FactKind.Money => "money",
        _ => "text",
    };
}

/// <summary>A presumed answer and the reason practice presumes it.</summary>
public sealed record Presumption(string Value, string Why);

/// <summary>Whose fact it is.</summary>
public enum FactScope { Record, Person, Case, Charge }

/// <summary>How a fact is answered.</summary>
public enum FactKind { YesNo, Date, Year, Text, Choice, Money }
