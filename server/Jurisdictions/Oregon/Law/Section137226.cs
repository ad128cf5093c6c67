using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.226(1): marijuana convictions of people under 21, one year after the judgment, if it is their only conviction.</summary>
public static class Section137226
{
    private const string Cite = "ORS 137.226(1)";

    public static readonly Rule<OregonCharge> Rule = new(
        "or-137.226-marijuana", "Setting aside a marijuana conviction of a person under 21", "set-aside", Cite, Periods.Sb397, null,
        new("The conviction is of a crime of which possession, delivery or manufacture of marijuana is an element, of a person under 21", Cite, OfYoung),
        [
            new("One year has passed since the judgment", Cite, YearPassed),
            new("The client has no conviction of any other offense, motor vehicle violations left out", "ORS 137.226(1)(b)", OnlyConviction),
            Performed.Condition, Money.BalancePaid, Money.RestitutionPaid, PendingCharge.Condition,
        ]);

    /// <summary>Whether the client was under 21 on the day of the conviction.</summary>
    public static Answer Under21(OregonCharge charge)
    {
        var person = charge.Record.Person;
        if (charge.DecidedOn is not { } day || (person.DateOfBirth?.Year ?? charge.Record.PersonFacts.Year(OregonFacts.BirthYear)) is not { } born)
        {
            return Answer.Unknown;
        }

        // A year alone settles it unless the twenty-first birthday falls in the year of the conviction.
        return person.DateOfBirth is { } birth ? day < Anniversary.After(birth, 21) ? Answer.Yes : Answer.No
            : (day.Year - born) switch { < 21 => Answer.Yes, > 21 => Answer.No, _ => Answer.Unknown };
    }

    private static Verdict OfYoung(OregonCharge charge)
    {
        var crime = charge.Level?.Grade is Grade.Felony or Grade.Misdemeanor && !charge.IsTreatedAsViolation;
        var marijuana = Marijuana.Is(charge) ? Answer.Yes
            : charge.Classification.Fork?.Fact == OregonFacts.Marijuana ? Answer.Unknown
            : charge.Facts.YesNo(OregonFacts.Marijuana) == Answer.Yes ? Answer.Yes
            : Answer.No;
        var young = Under21(charge);
        if (!crime || marijuana == Answer.No || young == Answer.No || charge.Convicted == Answer.No || Subjects.Ordinary(charge) is not null || Sections.MarijuanaIneligible.Has(charge.Statute))
        {
            return Verdict.No("It is not.");
        }

        return marijuana == Answer.Unknown ? Verdict.Unknown("Whether the substance was marijuana is not known.", charge.Ask(OregonFacts.Marijuana))
            : charge.Convicted == Answer.Unknown ? Subjects.Convicted.Decide(charge)
            : young == Answer.Yes ? Verdict.Yes("Convicted under 21 of a marijuana crime.")
            : Verdict.Unknown("The client's age at the conviction is not known.", charge.DecidedOn is null ? charge.AskDecidedOn() : charge.Record.AskDateOfBirth);
    }

    private static Verdict YearPassed(OregonCharge charge) => charge.DecidedOn is not { } day
        ? Verdict.Unknown("The day of judgment is not known.", charge.AskDecidedOn())
        : Days.Due(Anniversary.After(day, 1), charge.AsOf, $"{Days.Iso(day)} + 1 year = {Days.Iso(Anniversary.After(day, 1))}");

    private static Verdict OnlyConviction(OregonCharge charge)
    {
        Bar? open = null;
        foreach (var bar in charge.Record.Convictions.Of(charge))
        {
            if (bar.Least != Bars.No)
            {
                return Verdict.No($"There is {bar.Name}.");
            }

            open = open is null || string.CompareOrdinal(bar.Name, open.Name) < 0 ? bar : open;
        }

        return open is { Charge: { } other } ? Verdict.Unknown($"It is not known whether {other.Name} is a conviction.", other.AskOutcome())
            : charge.Record.Facts.YesNo(OregonFacts.OtherConvictions) == Answer.No ? Verdict.Yes("There is none.")
            : Verdict.Presumed("There is none on the cases read; none elsewhere is presumed.", charge.Record.Presume(OregonFacts.OtherConvictions));
    }
}
