using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>Lays out the packet: each motion with what is filed beside it, the motions about money, and last what concerns the whole client.</summary>
internal sealed class MotionDocuments(MotionPapers papers)
{
    private const string MotionKind = "motion";
    private const string MoneyKind = "financial-obligation-motion";

    public static readonly IReadOnlyList<string> Kinds =
        ["cover-letter", MotionKind, "declaration", "order", "certificate-of-mailing", MoneyKind, "osp-request", "client-letter", "analysis-report"];

    private readonly DocumentList _list = new(papers.Request.Choices);

    public IReadOnlyList<PlannedDocument> Planned => _list.Planned;

    public IReadOnlyList<Paper> Papers => _list.Papers;

    /// <param name="owing">Cases in which the court's account shows money owed.</param>
    public void Add(IReadOnlyList<Motion> motions, IReadOnlyList<Case> owing, IReadOnlyList<LeftOutCharge> leftOut)
    {
        foreach (var motion in motions) Add(motion);
        foreach (var docket in owing) AddMoney(docket, motions.FirstOrDefault(motion => motion.Case.CaseNumber == docket.CaseNumber));
        if (motions.Count > 0) AddLetters(new(papers, motions), leftOut);
        _list.Add(
            new("", "analysis-report", "Analysis of the Record", null, "Says for the client's file what can be set aside now, later, or not, what is owed, and what was assumed. It is not filed.", null, []),
            "analysis-report", "analysis-report", new Report(papers, leftOut).Values);
    }

    private void Add(Motion motion)
    {
        Add("cover-letter", "Letter to the Clerk", "cover-letter", "Tells the clerk what is enclosed and what to send back.");
        Add(MotionKind, motion.Plan.Title, motion.Kind.Name, "Asks the court to set the record aside. The person named under the line signs it.", motion.Kind.Name);
        Add("declaration", "Declaration in Support of Motion to Set Aside", "declaration", "The client's own statement. The client reads it, checks what is true, and signs it; nothing in it is checked beforehand.");
        Add("order", "Order on Motion to Set Aside", motion.Kind.Order, "For the judge to decide on and sign.");
        Add("certificate-of-mailing", "Certificate of Mailing", "certificate-of-mailing", "Proves that the district attorney got a copy. Whoever mails it signs it that day.");

        void Add(string kind, string title, string template, string purpose, string? name = null) =>
            _list.Add(kind, title, motion.Plan, motion.Case.CaseNumber, template, () => MotionValues.For(motion, papers), purpose, name);
    }

    private void AddMoney(Case docket, Motion? motion)
    {
        var county = County.Find(docket.County)?.Name;
        _list.Add(
            new("", MoneyKind, "Motion to Modify Financial Obligations", motion?.Plan.Id,
                "Asks the court to waive, reduce or change unpaid fines, fees and costs. Restitution is not touched by it.", County.CourtOf(county), [County.ProsecutorOf(county)]),
            $"{MoneyKind} {docket.CaseNumber}", MoneyKind, () => papers.ForMoney(docket));
    }

    private void AddLetters(Letters letters, IReadOnlyList<LeftOutCharge> leftOut)
    {
        _list.Add(
            new("", "osp-request", "Request for Set Aside Criminal Record Check", null, "Goes to the Oregon State Police with the fingerprints, once for all motions.", null, []),
            "osp-request", "osp-request", letters.ToStatePolice);
        _list.Add(
            new("", "client-letter", "Letter to the Client", null, "Tells the client in plain words what is asked, what happens next, what stays, and what is owed. It is not filed.", null, []),
            "client-letter", "client-letter", () => letters.ToClient(leftOut));
    }
}
