using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What the signer should know before filing a petition.</summary>
internal static class PetitionNotes
{
    public static IEnumerable<string> For(PetitionKind kind, IReadOnlyList<Route> routes, Record record, Convictions convictions)
    {
        if (kind.Form is null) yield return "No official form was found for this petition. It follows the statute.";
        if (IsPresumedIncident(kind, routes))
            yield return "These charges are treated as one incident because they share a date. Confirm that they arose together, or give each its own incident to file them apart.";
        if (kind.Together == Together.Dockets && routes.Select(route => route.Case).Distinct().Count() > 1)
            yield return "Several dockets of one county are joined in this petition, as you asked.";
        foreach (var owing in Petition.Surcharges(kind, convictions))
        {
            yield return owing.County == routes[0].Case.County
                ? $"A surcharge is owed in {owing.CaseNumber}. The {(kind.Stipulated ? "stipulation" : "petition")} can be granted only if the court also grants the motion to waive it."
                : $"A surcharge is owed in {owing.CaseNumber}, in another county. It must be paid or waived there first.";
        }
        foreach (var docket in routes.Select(route => route.Case).Distinct().Where(Court.IsProsecutorPresumed))
            yield return $"The State's Attorney is presumed to have prosecuted {docket.CaseNumber}. Say so if it was the Attorney General, who is then served instead.";
        if (kind == PetitionKinds.StipulationToExpunge)
            yield return "An attorney must check this route: 13 V.S.A. § 7602(a)(4) speaks of sealing on stipulation, not of expungement, and form 200-00132A may not be meant for it.";
        if (kind.Stipulated) yield return "The prosecutor must agree and sign. Nothing is filed until both sides have signed.";
        if (kind.Fee > 0) yield return "The fee of $90 (32 V.S.A. § 1431(e)) can be waived on form 600-00228 for a person who cannot pay.";
        if (kind.Fee > 0 && routes.All(route => YearsOfAge.At(route.Charge.OffenseOn, record.Person.DateOfBirth) < 25))
            yield return "Secondary sources say that no fee is charged when the offense was committed before age 25. Ask the clerk.";
        if (routes.Any(route => route.Finding.Confirm.Count > 0))
            yield return "Eligible if confirmed: some facts are presumed. They stand as blanks in the paper until someone gives them.";
        if (routes.Any(route => route.Finding.Confidence == Confidence.AttorneyReview))
            yield return "The rule behind this petition could not be verified in full. An attorney must confirm it.";
        foreach (var note in routes.Select(route => route.Finding.Note).OfType<string>().Distinct()) yield return note;
    }

    private static bool IsPresumedIncident(PetitionKind kind, IReadOnlyList<Route> routes) =>
        kind.Together == Together.Incident && routes.Count > 1 && routes.Any(route => route.Incident is null || route.Incident != routes[0].Incident);
}
