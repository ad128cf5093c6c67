using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont;
using RecordClearance.Petitions;

namespace RecordClearance.Tests.Petitions;

/// <summary>Plans and drafts with the real law and the real templates.</summary>
internal static class Plans
{
    public static readonly Vermont Vermont = new();

    private static readonly TemplateLibrary Library = new();

    public static Filing Filing(Record record, Filer? filer = null, FilingChoices? choices = null, DateOnly? asOf = null) => Vermont.Prepare(
        new(record, asOf ?? Made.Today, filer ?? Made.Attorney, choices, [.. record.Cases.Select(Page)]));

    public static FilingPlan Plan(Record record, Filer? filer = null, FilingChoices? choices = null) => Filing(record, filer, choices).Plan;

    public static Packet Draft(Record record, Filer? filer = null, FilingChoices? choices = null) =>
        new Drafter(Library).Draft(Vermont, Filing(record, filer, choices));

    /// <summary>Every paper of a filing, filled, in order.</summary>
    public static IReadOnlyList<(Paper Paper, Filled File)> Papers(Filing filing) =>
        [.. filing.Papers.Select(paper => (paper, Library.Compiled(Vermont, paper.Template).Fill(paper.Values)))];

    private static PageRead Page(Case docket) => new(docket.CaseNumber, "https://portal.example.org/docket", new(2026, 11, 2, 14, 5, 0, TimeSpan.Zero));
}
