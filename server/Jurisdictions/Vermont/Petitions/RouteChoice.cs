using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Decides for each charge which petition asks for it, or why none does.</summary>
internal sealed class RouteChoice(Record record, FilingChoices choices)
{
    private readonly HashSet<ChargeKey> _stipulated = [.. choices.Stipulated ?? []];

    private const string Provisions = "13 V.S.A. §§ 7602(a)(4), 7603(a)(2)";

    public List<Route> Routes { get; } = [];

    public List<LeftOut> LeftOut { get; } = [];

    public List<Refusal> Refused { get; } = [];

    public static RouteChoice Make(Record record, Findings findings, FilingChoices choices)
    {
        var choice = new RouteChoice(record, choices);
        foreach (var charge in findings.Charges) choice.Decide(charge);
        return choice;
    }

    private void Decide(ChargeFindings findings)
    {
        var docket = record.Cases.First(each => each.CaseNumber == findings.CaseNumber);
        var charge = docket.Charges.First(each => each.Id == findings.ChargeId);
        var route = Stipulation(docket, charge, findings) ?? Petition(docket, charge, findings);
        if (route is not null) Routes.Add(route);
        else LeftOut.Add(Reasons.LeaveOut(findings));
    }

    private Route? Petition(Case docket, Charge charge, ChargeFindings findings)
    {
        // Where only the prosecutor's agreement helps and someone said that it was given, the stipulation is the paper to file.
        List<Route> fit = [.. Fitting(docket, charge, findings, stipulated: false), .. Fitting(docket, charge, findings, stipulated: true)];
        var path = RecordPath.Charge(new(docket.CaseNumber, charge.Id));
        if (choices.Routes is not { } routes || !routes.TryGetValue(path, out var rule)) return fit.FirstOrDefault();
        if (fit.Find(route => route.Finding.Rule == rule) is { } chosen) return chosen;
        Refused.Add(new(
            $"Use the route {rule} for charge {charge.Id} of {docket.CaseNumber}",
            "That route does not fit this charge today; the best one that does is used.",
            findings.Remedies.FirstOrDefault(remedy => remedy.Rule == rule)?.Citation ?? "13 V.S.A. chapter 230"));
        return fit.FirstOrDefault();
    }

    // An open question about the rest of the law does not bar a stipulation; what is known to stand in its way does.
    private Route? Stipulation(Case docket, Charge charge, ChargeFindings findings)
    {
        if (!_stipulated.Contains(new(docket.CaseNumber, charge.Id))) return null;
        if (Given.YesNo(charge.Facts, VermontFacts.ProsecutorAgrees) == false) return Refuse("The prosecuting office has not agreed.", Provisions);
        if (Fitting(docket, charge, findings, stipulated: false).FirstOrDefault(route => route.Kind == PetitionKinds.ExpungeNoLongerCrime) is { } expunge)
            return expunge with { Kind = PetitionKinds.StipulationToExpunge };
        var open = findings.Remedies.Where(remedy =>
            remedy.Outcome is FindingOutcome.Eligible or FindingOutcome.NeedsReview && PetitionKinds.ForRule(remedy.Rule) is { Stipulated: true }).ToList();
        if (open is []) return Refuse("No provision lets the parties stipulate to clear this charge.", Provisions);
        // A rule's first reason is whether it is about this charge, which turns on how the charge ended.
        if (open.Find(remedy => remedy.Reasons[0].Holds == true) is not { } fit) return Refuse(open[0].Reasons[0].Text, Provisions);
        return fit.Reasons.FirstOrDefault(reason => reason.Holds == false) is { } bar ? Refuse(bar.Text, bar.Citation) : new(docket, charge, fit, PetitionKinds.ForRule(fit.Rule)!);

        Route? Refuse(string why, string citation)
        {
            Refused.Add(new($"Ask by stipulation for charge {charge.Id} of {docket.CaseNumber}", why, citation));
            return null;
        }
    }

    private static IEnumerable<Route> Fitting(Case docket, Charge charge, ChargeFindings findings, bool stipulated) =>
        from remedy in findings.Remedies
        where remedy.Outcome == FindingOutcome.Eligible
        let kind = PetitionKinds.ForRule(remedy.Rule)
        where kind is not null && kind.Stipulated == stipulated
        select new Route(docket, charge, remedy, kind);
}
