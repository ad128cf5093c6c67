using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Oregon;
using RecordClearance.Jurisdictions.Oregon.Petitions;
using RecordClearance.Petitions;

namespace RecordClearance.Tests.Petitions.Oregon;

/// <summary>A made-up client with Oregon cases, and findings as the law would give them: plans turn on nothing else.</summary>
internal static class Robin
{
    public const string Conviction = "or-137.225-conviction";
    public const string Dismissal = "or-137.225-dismissed";
    public const string NoComplaint = "or-137.225-no-complaint";
    public const string Insanity = "or-137.223-insanity";
    public const string Marijuana = "or-137.226-marijuana";

    public static readonly Jurisdictions.Oregon.Oregon State = new();

    public static readonly DateOnly Checked = new(2026, 1, 1);

    public static readonly Filer Attorney = new(
        FilerKind.Attorney, "Morgan Sample", "Sample Law Office", new(["2 Sample Street"], "Eugene", "OR", "97401"), "541-555-0100", "morgan@example.org", "000000");

    public static readonly Filer Self = new(FilerKind.Self, Phone: "541-555-0111", Email: "robin@example.org");

    public static readonly Person Hazel = new(
        new("Hazel, Robin T.", "Robin", "T.", "Hazel"), [new("Hazel, Rob")], new(1988, 4, 5), [new(["9 Sample Lane", "Apt. 3"], "Springfield", "OR", "97477-0001")], StateId: "OR99999999");

    private static readonly TemplateLibrary Library = new();

    public static Record Record(params Case[] cases) => new("US-OR", Hazel, cases, Facts: Made.Facts(("fingerprintNumber", "F000001"), ("unableToPay", "Lives on disability benefits.")));

    public static Case Case(string number, string? county, params Charge[] charges) => new(
        number, county is null ? null : $"{county} County", county, "Offense Misdemeanor", CaseStatus.Closed, FiledOn: new(2015, 6, 8), BalanceDue: null,
        Facts: Made.Facts(("districtAttorneyNumber", "100001"), ("reliefAsked", "Waive all that is unpaid.")), Charges: charges);

    public static Charge Charge(int number, string ruling = "Dismissed", string description = "Theft in the Third Degree") => new(
        number.ToString(), number, description, "164.043", "Misdemeanor Class C", "misdemeanor", new(2015, 6, 1), new(2015, 6, 2), new(2015, 6, 8), "Sample Falls Police",
        null, new(null, ruling, new(2015, 9, 3)));

    /// <summary>What the law says of one charge.</summary>
    public static ChargeFindings Found(string number, int charge, string rule, FindingOutcome outcome = FindingOutcome.Eligible, DateOnly? on = null, params Question[] confirm) => new(
        number, charge.ToString(), 0,
        [
            new("set-aside", rule, "Set aside", Citation(rule), outcome, on, Confidence.Verified,
                [new(rule, Citation(rule), outcome == FindingOutcome.NeedsReview ? null : outcome == FindingOutcome.Eligible, "What the law asks for.")], confirm, []),
        ]);

    public static Filing Filing(Record record, IReadOnlyList<ChargeFindings> found, Filer? filer = null, FilingChoices? choices = null) => OregonPlanner.Prepare(
        new(record, Made.Today, filer ?? Attorney, choices, [.. record.Cases.Select(Page)]),
        new(record.Id, "US-OR", Made.Today, "or-2026-01", "An aid for an attorney's judgment. Not legal advice.", found, []),
        Checked);

    /// <summary>Every paper of a filing, filled, in order.</summary>
    public static IReadOnlyList<(Paper Paper, Filled File)> Papers(Filing filing) =>
        [.. filing.Papers.Select(paper => (paper, Library.Compiled(State, paper.Template).Fill(paper.Values)))];

    public static string Text(Filing filing, string template) => Templates.Docx.Read(Papers(filing).First(each => each.Paper.Template == template).File.Document);

    private static string Citation(string rule) => rule switch
    {
        Dismissal => "ORS 137.225(1)(d)",
        NoComplaint => "ORS 137.225(1)(c)",
        Insanity => "ORS 137.223",
        Marijuana => "ORS 137.226",
        _ => "ORS 137.225(1)(a)",
    };

    private static PageRead Page(Case docket) => new(docket.CaseNumber, "https://publicaccess.example.org/CaseDetail.aspx?CaseID=1", new(2026, 11, 2, 14, 5, 0, TimeSpan.Zero));
}
