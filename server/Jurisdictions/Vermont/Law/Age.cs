using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>How old the client was on the day of the offense; never on the day of the disposition.</summary>
public static class Age
{
    /// <summary>A person born on February 29 has a birthday on March 1 in other years.</summary>
    public static Condition<VermontCharge> Under(int years, string citation) =>
        new($"The offense was committed before the client turned {years}", citation, charge => AtOffense(charge, (offense, birth) =>
        {
            var birthday = Anniversary.After(birth, years);
            var text = $"committed on {Sentence.Iso(offense)}; turned {years} on {Sentence.Iso(birthday)}";
            return offense < birthday ? Verdict.Yes(text) : Verdict.No(text);
        }));

    public static Condition<VermontCharge> AtLeast(int years, string citation) =>
        new($"The offense was committed after the client reached {years}", citation, charge => AtOffense(charge, (offense, birth) =>
        {
            var birthday = Anniversary.After(birth, years);
            var text = $"committed on {Sentence.Iso(offense)}; turned {years} on {Sentence.Iso(birthday)}";
            return offense >= birthday ? Verdict.Yes(text) : Verdict.No(text);
        }));

    /// <summary>"18-21 years of age": whether someone already 21 is included was not verified.</summary>
    public static Condition<VermontCharge> EighteenToTwentyOne(string citation) =>
        new("The client was 18 to 21 years of age at the time of the offense", citation, charge => AtOffense(charge, (offense, birth) =>
        {
            var (eighteen, twentyOne, twentyTwo) = (Anniversary.After(birth, 18), Anniversary.After(birth, 21), Anniversary.After(birth, 22));
            var text = $"committed on {Sentence.Iso(offense)}; turned 18 on {Sentence.Iso(eighteen)}, 22 on {Sentence.Iso(twentyTwo)}";
            if (offense < eighteen || offense >= twentyTwo)
            {
                return Verdict.No(text);
            }

            return offense < twentyOne ? Verdict.Yes(text) : charge.Record.Facts.YesNo(VermontFacts.TwentyOneIncluded) switch
            {
                Answer.Yes => Verdict.Yes(text),
                Answer.No => Verdict.No($"{text}; an attorney reads the section as ending with the 21st birthday"),
                _ => Verdict.Unknown($"{text}; the client was already 21, and an attorney must say whether the section includes that", charge.Record.Ask(VermontFacts.TwentyOneIncluded)),
            };
        }));

    public static Verdict AtOffense(VermontCharge charge, Func<DateOnly, DateOnly, Verdict> decide)
    {
        if (charge.Charge.OffenseOn is { } offense && charge.Record.DateOfBirth is { } birth)
        {
            return birth < offense ? decide(offense, birth) : Verdict.Unknown("The date of birth is not before the date of the offense.", charge.Record.AskDateOfBirth, charge.AskOffenseOn);
        }

        List<Question> open = [];
        if (charge.Record.DateOfBirth is null)
        {
            open.Add(charge.Record.AskDateOfBirth);
        }

        if (charge.Charge.OffenseOn is null)
        {
            open.Add(charge.AskOffenseOn);
        }

        return Verdict.Unknown("The client's age at the time of the offense is not known.", open);
    }
}
