using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>One charge as the rules see it: what the page says, read in Oregon's terms.</summary>
public sealed class OregonCharge
{
    private string? _place;

    public OregonCharge(OregonCase docket, Charge charge)
    {
        Case = docket;
        Charge = charge;
        Facts = new Facts(charge.Facts, fact => Path("facts/" + fact));
        Statute = OregonStatute.Parse(charge.Statute);
        Level = ReadLevel(charge);
        Wording = OregonDispositions.Read(charge.Disposition?.Text);
        (Outcome, OutcomeText) = Outcomes.Read(this);
        Classification = Classifier.Read(this);
    }

    public OregonCase Case { get; }

    public OregonRecord Record => Case.Record;

    public Charge Charge { get; }

    public Facts Facts { get; }

    /// <summary>What was given for it and could not be read.</summary>
    public IReadOnlyList<Question> Unread => Record.Unread.Of(Case.Number, Charge.Id, Record.Facts, Case.Facts, Facts);

    public DateOnly AsOf => Record.AsOf;

    /// <summary>Null when the page cites no section that can be read.</summary>
    public OregonStatute? Statute { get; }

    public string? Description => Charge.Description;

    /// <summary>Null when the page gives no level that can be read, or two that disagree.</summary>
    public OregonLevel? Level { get; }

    public DispositionWording Wording { get; }

    public DispositionOutcome Outcome { get; }

    /// <summary>How the charge ended, in a clause, and on whose word.</summary>
    public string OutcomeText { get; }

    /// <summary>The kinds it may be if it ended in a conviction.</summary>
    public Classification Classification { get; }

    public bool IsInsanity => Wording.Detail == OregonDispositions.Insanity;

    public bool IsLesserCharge => Wording.Detail == OregonDispositions.LesserCharge;

    public bool IsTreatedAsViolation => Wording.Detail == OregonDispositions.Violation;

    /// <summary>A felony that the court treated as a misdemeanor (ORS 161.705).</summary>
    public bool IsTreatedAsMisdemeanor => Wording.Detail == OregonDispositions.Misdemeanor;

    /// <summary>The day the charge ended; null when not known, or when it cannot be right.</summary>
    public DateOnly? DecidedOn => Charge.Disposition?.On is { } day && day <= AsOf && day.Year >= 1900 && !(day < Charge.OffenseOn) ? day : null;

    /// <summary>Whether the charge ended in a conviction (or a finding of contempt).</summary>
    public Answer Convicted => Outcome switch
    {
        DispositionOutcome.Convicted => IsInsanity ? Answer.No : Answer.Yes,
        DispositionOutcome.Unknown => Answer.Unknown,
        DispositionOutcome.Transferred when Wording.Detail is "" => Answer.Unknown,
        _ => Answer.No,
    };

    /// <summary>Whether the charge ended without a conviction.</summary>
    public bool IsWithoutConviction => Outcome is DispositionOutcome.Dismissed or DispositionOutcome.Acquitted or DispositionOutcome.NotCharged or DispositionOutcome.Diverted;

    /// <summary>Whether its conviction is of a kind that may be set aside; see ORS 137.225(5) to (7)(a).</summary>
    public Verdict Reached => field ??= TypeOfConviction.Decide(this);

    /// <summary>How the charge is named in a reason.</summary>
    public string Name => field ??= $"count {Charge.Id} of {Case.Number}";

    public Question Ask(Fact fact, params IReadOnlyList<string> ifAnswered) => fact.At(Facts.PathOf(fact), ifAnswered);

    public Question Presume(Fact fact) => fact.PresumedAt(Facts.PathOf(fact));

    public Question Presume(Fact fact, DateOnly day) => Ask(fact) with { Presumed = Days.Iso(day) };

    public Question AskOutcome(params IReadOnlyList<string> ifAnswered) => OregonFacts.Outcome.At(Path("disposition/outcome"), ifAnswered);

    public Question AskDecidedOn(params IReadOnlyList<string> ifAnswered) => OregonFacts.DispositionOn.At(Path("disposition/on"), ifAnswered);

    public Question AskLevel => OregonFacts.Level.At(Path("level"));

    public Question AskOffenseOn => OregonFacts.OffenseOn.At(Path("offenseOn"));

    private string Path(string rest) => (_place ??= RecordPath.Charge(Case.Number, Charge.Id, "")) + rest;

    // A corrected level is in `level`; the page's own stays in `levelText`.
    private static OregonLevel? ReadLevel(Charge charge)
    {
        var (printed, given) = (OregonLevel.Read(charge.LevelText), OregonLevel.Read(charge.Level));
        return given is null || given.Grade == printed?.Grade && given.Class is null ? printed
            : printed is null || given.Class is not null ? given
            : null;
    }
}
