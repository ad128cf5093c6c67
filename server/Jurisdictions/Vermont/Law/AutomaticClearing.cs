using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>What the courts clear by themselves after a conviction: old cannabis possession, and deferred sentences.</summary>
public static class AutomaticClearing
{
    private const string CannabisAct = "2019 Adj. No. 167, § 31";

    private const string Deferral = "13 V.S.A. § 7041(e)";

    /// <summary>Possession of cannabis before 2021 was to be expunged by 2022-01-01.</summary>
    public static readonly Rule<VermontCharge> Cannabis = new(
        "vt-cannabis", "Expungement of cannabis possession (by the court itself)", "automatic-expungement", CannabisAct, Periods.Act167, null,
        new("The charge ended in a conviction of possession of cannabis, 18 V.S.A. § 4230(a)(1), before 2021", CannabisAct, CannabisConviction),
        [new("The day by which the courts were to expunge has come", CannabisAct, ByNewYear2022)])
    {
        Automatic = true,
        Note = _ => "The conviction should be gone already. If the docket still shows it, tell the court, or petition under § 7602(a)(1).",
    };

    /// <summary>A deferred sentence is struck and its record expunged on discharge.</summary>
    public static readonly Rule<VermontCharge> DeferredSentence = new(
        "vt-7041-e", "Expungement of a deferred sentence (by the court itself)", "automatic-expungement", Deferral, Periods.Act32, null,
        new("The sentence was deferred", Deferral, Deferred),
        [
            new("The client was discharged from the deferred sentence", Deferral, charge => Sentence.Completed(Deferral).Decide(charge)),
            Money.RestitutionPaid(Deferral),
        ])
    {
        Automatic = true,
        Confidence = Confidence.AttorneyReview,
        Unverified = "Read as of 2022; 2025 No. 60 as introduced touched the section, the list of statutes it affects as enacted does not name it.",
        Note = _ => "Look whether the docket still shows it after the discharge.",
    };

    private static Verdict CannabisConviction(VermontCharge charge)
    {
        var convicted = Subjects.Conviction(CannabisAct).Decide(charge);
        var cannabis = NoLongerCrime.Cannabis(charge);
        // A docket without a statute is not a reason to speak of cannabis.
        return convicted.FailsForGood ? convicted
            : charge.Statute is not { Title: not null } ? Verdict.No("The docket cites no statute that can be read.")
            : cannabis.Answer < convicted.Answer ? cannabis : convicted;
    }

    private static Verdict ByNewYear2022(VermontCharge charge)
    {
        var due = new DateOnly(2022, 1, 1);
        var text = $"by {Sentence.Iso(due)}";
        return due <= charge.AsOf ? Verdict.Yes(text, due) : Verdict.NotYet(text, due);
    }

    private static Verdict Deferred(VermontCharge charge) =>
        charge.Outcome == DispositionOutcome.Convicted && charge.IsDeferred
            ? Verdict.Yes("The sentence was deferred.")
            : Verdict.No("The docket does not speak of a deferred sentence.");
}
