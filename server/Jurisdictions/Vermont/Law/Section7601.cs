using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7601(4) and (5) as in force since 2025-07-01: which crimes qualify.</summary>
public static class Section7601
{
    private const string Cite = "13 V.S.A. § 7601";

    public static readonly Condition<VermontCharge> Qualifying =
        new("The offense is a qualifying crime", $"{Cite}(4)", charge => charge.Qualifying);

    private static readonly Definition Law = new(
        [
            // (4)(A) all misdemeanor offenses except:
            new("It is not a listed crime", $"{Cite}(4)(A)(i)", charge => ListedCrime.Is(charge).Negate()),
            new("It is not one of the misdemeanors excepted by name", $"{Cite}(4)(A)(ii)-(xiv)", charge => OnList(charge, Offenses.ExcludedMisdemeanors).Negate()),
            new("It was not committed in a motor vehicle by a commercial driver", $"{Cite}(4)(A)(xv)", CommercialDriver.AtOffense),
            new("It does not require registration as a sex offender", $"{Cite}(4)(A)(xvi)", charge => Registration(charge).Negate()),
        ],
        [
            // (4)(B) the following felonies:
            new("It is burglary of a building that was not an occupied dwelling, or by someone 25 or younger without a weapon", $"{Cite}(4)(B)(i)", Burglary.Qualifies),
            new("It is a designated felony property offense", $"{Cite}(4)(B)(ii), (5)", charge => OnList(charge, Offenses.DesignatedFelonyProperty)),
            new("It is one of the drug felonies named", $"{Cite}(4)(B)(iii)", charge => OnList(charge, Offenses.QualifyingFelonies)),
        ],
        new("The Governor has pardoned it unconditionally", $"{Cite}(4)(B)(iv)", Pardon.Given));

    /// <summary>Worked out once for each charge.</summary>
    public static Verdict Decide(VermontCharge charge) => Law.Decide(charge);

    /// <summary>Yes when the offense is on the list; not known when the list's line was not verified, or the citation is too short.</summary>
    public static Verdict OnList(VermontCharge charge, Offenses list)
    {
        if (charge.Statute is not { Title: not null } statute)
        {
            return Verdict.Unknown("The docket cites no statute that can be read.", charge.AskStatute);
        }

        return list.Find(statute) switch
        {
            (Answer.Yes, { Confidence: Confidence.Verified } line) => Verdict.Yes($"{statute}: {line.What}."),
            (Answer.Yes, { } line) => Verdict.Unknown($"{statute} ({line.What}) is likely on the statute's list, which was not read: an attorney must confirm.", charge.Ask(VermontFacts.QualifyingCrime)),
            (Answer.Unknown, { } line) => Verdict.Unknown($"The list has {line.Statute} ({line.What}); the docket cites only {statute}.", charge.AskStatute),
            _ => Verdict.No($"{statute} is not on the list."),
        };
    }

    private static Verdict Registration(VermontCharge charge) => charge.Facts.YesNo(VermontFacts.SexOffenderRegistration) switch
    {
        Answer.Yes => Verdict.Yes("Registration is required."),
        Answer.No => Verdict.No("Registration is not required."),
        _ when charge.Statute is { Title: not null } statute && Offenses.Registrable.Find(statute).Answer == Answer.No => Verdict.No($"{statute} is not a kind of offense that may require it."),
        _ => Verdict.Unknown("It is not known whether registration is required.", charge.Ask(VermontFacts.SexOffenderRegistration)),
    };
}
