using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>One charge as the rules see it: what the docket says, read in Vermont's terms.</summary>
public sealed partial class VermontCharge
{
    private string? _place;

    public VermontCharge(VermontCase docket, Charge charge)
    {
        Case = docket;
        Charge = charge;
        Facts = new Facts(charge.Facts, fact => Path("facts/" + fact));
        Statute = VermontStatute.Parse(charge.Statute);
        Wording = VermontDispositions.Read(charge.Disposition?.Text);
        (Outcome, OutcomeText) = ReadOutcome();
        (Level, LevelText) = ReadLevel();
    }

    public VermontCase Case { get; }

    public VermontRecord Record => Case.Record;

    public Charge Charge { get; }

    public Facts Facts { get; }

    /// <summary>What was given for it and could not be read.</summary>
    public IReadOnlyList<Question> Unread => Record.Unread.Of(Case.Number, Charge.Id, Record.Facts, Case.Facts, Facts);

    public DateOnly AsOf => Record.AsOf;

    /// <summary>Null when the docket cites no section that can be read.</summary>
    public VermontStatute? Statute { get; }

    public DispositionWording Wording { get; }

    public DispositionOutcome Outcome { get; }

    /// <summary>How the charge ended, in a clause, and on whose word.</summary>
    public string OutcomeText { get; }

    /// <summary>Lower case; null when not known.</summary>
    public string? Level { get; }

    public string LevelText { get; }

    public DateOnly? DisposedOn => Charge.Disposition?.On;

    public DateOnly? CompletedOn => Facts.Date(VermontFacts.SentenceCompletedOn) ?? Charge.Sentence?.CompletedOn;

    /// <summary>Whether the sentence was deferred; a docket that does not say so says no.</summary>
    public bool IsDeferred => Facts.YesNo(VermontFacts.DeferredSentence) switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => Wording.Detail == "deferred",
    };

    /// <summary>Whether the charge ended in a conviction that stands.</summary>
    public Answer Convicted => Outcome switch
    {
        // A deferred sentence is struck on discharge (13 V.S.A. § 7041(e)); before that nobody knows how it ends.
        DispositionOutcome.Convicted when IsDeferred => CompletedOn <= AsOf ? Answer.No : Answer.Unknown,
        DispositionOutcome.Convicted => Answer.Yes,
        DispositionOutcome.Unknown => Answer.Unknown,
        _ => Answer.No,
    };

    /// <summary>Whether it is a qualifying crime under the law in force; see § 7601.</summary>
    public Verdict Qualifying => field ??= AsOf < Periods.Act60 ? Section7601Before2025.Decide(this) : Section7601.Decide(this);

    public Verdict Listed => field ??= ListedCrime.Decide(this);

    /// <summary>Whether the charge ended in a conviction of a crime, explained.</summary>
    public Verdict Conviction => field ??= Subjects.Convicted(this);

    public Verdict NotDeniedLately => field ??= Section7605.Decide(this);

    public Verdict NotBarredAsCommercialDriver => field ??= CommercialDriver.Decide(this);

    /// <summary>Whether the offense is one of the title and section given, whatever its subsection.</summary>
    public bool IsUnder(string title, string section) => Statute is { } statute && statute.Title == title && statute.Section == section;

    public bool IsDui => IsUnder("23", "1201");

    public bool IsViolation => Level == "violation";

    /// <summary>How the charge is named in a reason.</summary>
    public string Name => $"count {Charge.Id} of {Case.Number}";

    public Question Ask(Fact fact, params IReadOnlyList<string> ifAnswered) => fact.At(Facts.PathOf(fact), ifAnswered);

    public Question Presume(Fact fact) => fact.PresumedAt(Facts.PathOf(fact));

    public Question AskOutcome => VermontFacts.Outcome.At(Path("disposition/outcome"));

    public Question AskDisposedOn => VermontFacts.DispositionOn.At(Path("disposition/on"));

    public Question AskOffenseOn => VermontFacts.OffenseOn.At(Path("offenseOn"));

    public Question AskStatute => VermontFacts.Statute.At(Path("statute"));

    public Question AskLevel => VermontFacts.Level.At(Path("level"));

    /// <summary>
    /// Whether two charges arose from one incident: as the user grouped them, else Yes within a docket on one day, else not known.
    /// </summary>
    public Answer SameIncident(VermontCharge other)
    {
        var (mine, theirs) = (Facts.Text(VermontFacts.Incident), other.Facts.Text(VermontFacts.Incident));
        if (mine is not null && theirs is not null)
        {
            return mine == theirs ? Answer.Yes : Answer.No;
        }

        if (Case == other.Case)
        {
            return Charge.OffenseOn is { } day && day == other.Charge.OffenseOn ? Answer.Yes : Answer.Unknown;
        }

        return Charge.OffenseOn is { } one && other.Charge.OffenseOn is { } two && one != two ? Answer.No : Answer.Unknown;
    }

    private string Path(string rest) => (_place ??= RecordPath.Charge(Case.Number, Charge.Id, "")) + rest;
}
