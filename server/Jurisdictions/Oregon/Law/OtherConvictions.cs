using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>
/// ORS 137.225(7)(b): no conviction of another offense within the charge's own period before filing, motor vehicle violations and one other violation left out.
/// Where a record leaves it open what counts, the bounds are kept: the day from which nothing certain stands against a charge, and the day from which nothing possible does.
/// </summary>
public sealed class OtherConvictions
{
    public static readonly Condition<OregonCharge> Condition = new(
        "No conviction of another offense in the same number of years before filing, apart from motor vehicle violations and one other violation", "ORS 137.225(7)(b)", Decide);

    private readonly OregonRecord _record;
    private readonly Bar[] _all;
    private readonly Bar[] _certain;
    private readonly Bar[] _certainViolations;
    private readonly Bar[] _possible;
    private readonly Bar[] _possibleViolations;
    private readonly Bar[] _undated;

    public OtherConvictions(OregonRecord record)
    {
        _record = record;
        _all = [.. record.Charges.Select(Bar.Of).OfType<Bar>().Concat(Elsewhere(record))];
        var dated = _all.Where(bar => bar.On is not null).ToArray();
        _certain = Latest(dated, 2, bar => bar.Least == Bars.Yes);
        _certainViolations = Latest(dated, 3, bar => bar.Least == Bars.AsViolation);
        _possible = Latest(dated, 2, bar => bar.Most == Bars.Yes);
        _possibleViolations = Latest(dated, 3, bar => bar.Most == Bars.AsViolation);
        var violations = _all.Count(bar => bar.Most == Bars.AsViolation);
        _undated = [.. _all.Where(bar => bar.On is null && (bar.Most == Bars.Yes || violations > 1)).OrderBy(bar => bar.Name, StringComparer.Ordinal).Take(2)];
    }

    /// <summary>Whether there is, or may be, any other conviction at all, however old; motor vehicle violations do not count.</summary>
    public IEnumerable<Bar> Of(OregonCharge charge) => _all.Where(bar => bar.Charge != charge);

    /// <summary>The days on which what certainly stands, and what possibly stands, against a charge has lapsed; null for nothing.</summary>
    public (DateOnly? Certain, DateOnly? Possible, Bar? Decides) Against(OregonCharge charge, int years)
    {
        var (certain, _) = Lapse(charge, years, _certain, _certainViolations);
        if (Array.Find(_undated, bar => bar.Charge != charge) is { } undated)
        {
            return (certain, DateOnly.MaxValue, undated);
        }

        var (possible, decides) = Lapse(charge, years, _possible, _possibleViolations);
        return (certain, possible, decides);
    }

    private static (DateOnly? Day, Bar? Bar) Lapse(OregonCharge charge, int years, Bar[] convictions, Bar[] violations)
    {
        var crime = Array.Find(convictions, bar => bar.Charge != charge);
        // One violation is let pass: the second newest is the first that counts.
        var violation = Second(violations, charge);
        var latest = violation is not null && !(crime?.On >= violation.On) ? violation : crime;
        return (latest is null ? null : Anniversary.After(latest.On!.Value, years), latest);
    }

    private static Bar? Second(Bar[] bars, OregonCharge charge)
    {
        var seen = false;
        foreach (var bar in bars)
        {
            if (bar.Charge != charge)
            {
                if (seen)
                {
                    return bar;
                }

                seen = true;
            }
        }

        return null;
    }

    private static Bar[] Latest(Bar[] bars, int count, Func<Bar, bool> which) =>
        [.. bars.Where(which).OrderByDescending(bar => bar.On).ThenBy(bar => bar.Name, StringComparer.Ordinal).Take(count)];

    private static Verdict Decide(OregonCharge charge)
    {
        var convictions = charge.Record.Convictions;
        if (WaitingPeriod.Of(charge) is not var (shortest, longest))
        {
            return Verdict.Unknown("The law names no period for such a conviction.");
        }

        var (possible, decides) = (convictions.Against(charge, longest).Possible, convictions.Against(charge, longest).Decides);
        var certain = convictions.Against(charge, shortest).Certain;
        return possible is null ? convictions.None(null, "There is none on the cases read.")
            : possible <= charge.AsOf ? convictions.None(possible, Text(decides!, longest, possible.Value))
            // What lapses before the charge's own period has passed decides nothing.
            : certain == possible || possible <= WaitingPeriod.Ends(charge, shortest) ? Verdict.NotYet(Text(decides!, longest, possible.Value), possible.Value)
            : Verdict.Unknown(Range(decides!, certain, possible.Value), Questions(charge, decides!, certain, possible.Value, shortest != longest));
    }

    private Verdict None(DateOnly? since, string text) => _record.Facts.YesNo(OregonFacts.OtherConvictions) == Answer.Unknown
        ? new Verdict(Answer.Yes, $"{text} None elsewhere is presumed.") { From = since, Confirm = [_record.Presume(OregonFacts.OtherConvictions)] }
        : Verdict.Yes(text, since);

    private static string Text(Bar bar, int years, DateOnly lapses) => $"The latest that counts is {bar.Name}: {Days.Iso(bar.On!.Value)} + {Days.Years(years)} = {Days.Iso(lapses)}.";

    private static string Range(Bar bar, DateOnly? certain, DateOnly possible) =>
        $"{(certain is { } day ? $"Not before {Days.Iso(day)}" : "Nothing certain stands in the way")}; {bar.Name} decides whether {(possible == DateOnly.MaxValue ? "it is later" : $"not before {Days.Iso(possible)}")}.";

    private static Question[] Questions(OregonCharge charge, Bar bar, DateOnly? certain, DateOnly possible, bool ownKind)
    {
        if (bar.Charge is not { } other)
        {
            return [charge.Record.Ask(OregonFacts.OtherConvictionOn)];
        }

        var later = possible == DateOnly.MaxValue ? "it depends on the day" : $"not before {Days.Iso(possible)}";
        var otherwise = certain is { } day ? $"not before {Days.Iso(day)}" : "it does not stand in the way";
        return other switch
        {
            { IsInsanity: true } => [charge.Record.Ask(OregonFacts.InsanityCounts, $"Yes: {later}.", $"No: {otherwise}.")],
            { Convicted: Answer.Unknown } => [other.AskOutcome($"Convicted: {charge.Name} {later}.", $"Otherwise: {charge.Name} {otherwise}.")],
            _ when bar.On is null => [other.AskDecidedOn()],
            _ when bar.Least != bar.Most => KindQuestion.Of(other),
            _ when ownKind => KindQuestion.Of(charge),
            _ => [],
        };
    }

    private static IEnumerable<Bar> Elsewhere(OregonRecord record) =>
        record.Facts.YesNo(OregonFacts.OtherConvictions) != Answer.Yes ? []
        : [new Bar(null, record.Facts.Date(OregonFacts.OtherConvictionOn), Bars.Yes, Bars.Yes)];
}
