using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>One kind of paper that asks a Vermont court to clear a record.</summary>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Rules">The rules of the law that lead to it.</param>
/// <param name="Form">The official form whose content it follows; null when there is none.</param>
/// <param name="Together">Which charges of one county it may take.</param>
/// <param name="Plain">What is asked, as the letter to the client says it.</param>
/// <param name="Spanish">The same in Spanish.</param>
internal sealed record PetitionKind(
    string Name,
    string Title,
    string Citation,
    string Template,
    IReadOnlyList<string> Rules,
    string? Form,
    Together Together,
    string Plain,
    string Spanish)
{
    /// <summary>The title for several charges; null where it is the same.</summary>
    public string? TitleForSeveral { get; init; }

    public bool Stipulated { get; init; }

    /// <summary>Whether it asks about convictions, and so about sentences and money.</summary>
    public bool Conviction { get; init; } = true;

    /// <summary>Dollars to file.</summary>
    public decimal Fee { get; init; }

    public string TitleFor(int charges) => charges > 1 ? TitleForSeveral ?? Title : Title;

    public PetitionKindSummary Summarize() => new(Name, Title, Citation, Form);
}

/// <summary>What one petition may hold; never charges of two counties.</summary>
internal enum Together
{
    /// <summary>Only charges of one incident.</summary>
    Incident,

    /// <summary>One docket, or more where the filer wants them together.</summary>
    Dockets,
}
