using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>From findings to motions: which, together with what, what is missing, and what each paper says.</summary>
public static class OregonPlanner
{
    /// <param name="findings">Of the record as if no money were owed that the court may waive.</param>
    public static Filing Prepare(FilingRequest request, Findings findings, DateOnly verifiedThrough)
    {
        var choices = request.Choices ?? new FilingChoices();
        var choice = MotionChoice.Make(request.Record, findings, choices);
        List<Motion> chosen = [.. choice.Motions.Where(motion => choices.Petitions?.Contains(motion.Plan.Id) != false)];

        var missing = new MissingFacts();
        foreach (var motion in chosen) MotionNeeds.Ask(request, motion, missing);

        var documents = new MotionDocuments(new(request, findings, verifiedThrough));
        documents.Add(chosen, [.. request.Record.Cases.Where(Balance.IsOwed)], choice.LeftOut);
        List<PlannedPetition> petitions = [.. choice.Motions.Select(motion => motion.Plan)];
        return new(
            new FilingPlan(
                findings.Jurisdiction, request.AsOf, findings.LawVersion, findings.Notice,
                petitions, documents.Planned, missing.All,
                [.. choice.Refused, .. new UnknownChoices(MotionDocuments.Kinds).In(request.Record, choices, petitions)],
                choice.LeftOut),
            documents.Papers);
    }
}
