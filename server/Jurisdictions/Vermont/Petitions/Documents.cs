using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Lays out the packet: for each petition its notices of appearance, itself, and what goes with it; the letter last.</summary>
internal sealed class Documents(PaperValues papers, LawSummary law, IReadOnlyList<LeftOut> leftOut)
{
    private const string PetitionKind = "petition";
    private const string NoticeKind = "notice-of-appearance";
    public const string WaiverKind = "fee-waiver-motion";
    public const string StatementKind = "fee-waiver-statement";
    private const string LetterKind = "client-letter";

    public static readonly IReadOnlyList<string> Kinds = [NoticeKind, PetitionKind, WaiverKind, StatementKind, LetterKind];

    private readonly DocumentList _list = new(papers.Request.Choices);
    private readonly HashSet<string> _noticed = [];

    public IReadOnlyList<PlannedDocument> Planned => _list.Planned;

    public IReadOnlyList<Paper> Papers => _list.Papers;

    public void Add(IReadOnlyList<Petition> petitions)
    {
        foreach (var petition in petitions)
        {
            AddNotices(petition);
            AddPetition(petition);
            AddWaiver(petition);
        }
        if (petitions.Count > 0) AddLetter(petitions);
    }

    // An organization's representative does not appear in court for anyone.
    private void AddNotices(Petition petition)
    {
        if (papers.Request.Filer.Kind == FilerKind.Organization) return;
        foreach (var docket in petition.Cases.Where(docket => _noticed.Add(docket.CaseNumber)))
        {
            Add(NoticeKind, "Notice of Appearance", petition, docket.CaseNumber, "notice-of-appearance", () => papers.For([docket]),
                "Tells the court and the prosecutor who appears in this docket and where to send papers.");
        }
    }

    private void AddPetition(Petition petition) => Add(
        PetitionKind, petition.Plan.Title, petition, petition.Plan.CaseNumbers[0], petition.Kind.Template, () => PetitionValues.For(petition, papers),
        petition.Kind.Stipulated
            ? "Tells the court that the prosecutor agrees. Both sides sign it, then it is filed; the order behind it is for the judge."
            : "Asks the court to clear the record. The person named under the line signs it.");

    private void AddWaiver(Petition petition)
    {
        if (petition.OwingSurcharges.Count == 0) return;
        var number = petition.Plan.CaseNumbers[0];
        Add(WaiverKind, "Motion to Waive Surcharges", petition, number, "fee-waiver-motion", () => WaiverValues.For(petition, papers),
            "Asks the court to waive surcharges that are still owed. Filed together with what asks to clear the record. Restitution cannot be waived.");
        Add(StatementKind, "Sworn Statement in Support of Motion to Waive Surcharges", petition, number, "fee-waiver-statement", () => WaiverValues.For(petition, papers),
            "The petitioner's own statement about money, for the motion. The petitioner signs it.");
    }

    private void AddLetter(IReadOnlyList<Petition> petitions)
    {
        var spanish = papers.Request.Choices?.Language == "es";
        var template = spanish ? "client-letter-es" : "client-letter";
        _list.Add(
            new("", LetterKind, spanish ? "Carta para el cliente" : "Letter to the Client", null,
                "Tells the client in plain words what is asked, what happens next, what stays, and what is owed. It is not filed.", null, []),
            template, template, () => new LetterValues(papers.Request, law, spanish).For(petitions, leftOut));
    }

    private void Add(string kind, string title, Petition petition, string caseNumber, string template, Func<FieldValues> values, string purpose) =>
        _list.Add(kind, title, petition.Plan, caseNumber, template, values, purpose, kind == PetitionKind ? petition.Kind.Name : null);
}
