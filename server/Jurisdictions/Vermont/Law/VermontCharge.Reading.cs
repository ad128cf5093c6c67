using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

public sealed partial class VermontCharge
{
    /// <summary>The outcome on which the docket's value and the court's words agree.</summary>
    private (DispositionOutcome, string) ReadOutcome()
    {
        var given = Charge.Disposition?.Outcome ?? DispositionOutcome.Unknown;
        var worded = Wording.Outcome;
        return (given, worded) switch
        {
            (DispositionOutcome.Unknown, DispositionOutcome.Unknown) when Charge.Disposition?.Text is null or "" =>
                Case.Docket.Status == CaseStatus.Open && DisposedOn is null
                    ? (DispositionOutcome.Pending, "the case is open and shows no disposition")
                    : (DispositionOutcome.Unknown, "the docket shows no disposition"),
            (DispositionOutcome.Unknown, DispositionOutcome.Unknown) => (DispositionOutcome.Unknown, "the court's words for the disposition are not among those known"),
            (DispositionOutcome.Unknown, _) => (worded, Say(worded)),
            (_, DispositionOutcome.Unknown) => (given, Say(given)),
            _ when given == worded => (given, Say(given)),
            // Words such as "Diversion" do not say how the charge ended; whoever answered the question does.
            (DispositionOutcome.Convicted or DispositionOutcome.Dismissed or DispositionOutcome.Acquitted, DispositionOutcome.Diverted or DispositionOutcome.Transferred or DispositionOutcome.Pending) =>
                (given, $"{Say(given)}, after the court's words {Say(worded)}"),
            _ => (DispositionOutcome.Unknown, $"the record says {Say(given)}, but the court's words mean {Say(worded)}"),
        };
    }

    /// <summary>The grade on which the docket and the statute agree; Degree first, as courts amend it for repeat offenses.</summary>
    private (string?, string) ReadLevel()
    {
        var given = VermontGrades.Read(Charge.Level);
        var printed = VermontGrades.Read(Charge.LevelText);
        if (given is not null && printed is not null && given != printed)
        {
            return (null, $"the record says {given}, but the docket prints {printed}");
        }

        var docket = given ?? printed;
        var statute = Statute is not null && Offenses.Grades.Find(Statute) is (Answer.Yes, { } line) ? line.What : null;
        return (docket, statute) switch
        {
            (null, null) => (null, "the docket does not grade the offense"),
            (null, _) => (statute, $"{Statute} is a {statute}"),
            (_, null) => (docket, $"the docket grades it a {docket}"),
            _ when docket == statute => (docket, $"the docket grades it a {docket}"),
            _ => (null, $"the docket grades it a {docket}, but {Statute} is a {statute}"),
        };
    }

    private static string Say(DispositionOutcome outcome) => outcome switch
    {
        DispositionOutcome.NotCharged => "never charged",
        DispositionOutcome.Pending => "still pending",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
