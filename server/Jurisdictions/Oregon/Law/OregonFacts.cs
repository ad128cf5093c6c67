using RecordClearance.Eligibility;
using static RecordClearance.Eligibility.FactKind;
using static RecordClearance.Eligibility.FactScope;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>What no court page says and Oregon's rules ask for, in the words to put to a client.</summary>
public static class OregonFacts
{
    // Of the client.
    public static readonly Fact PendingCharge = new("pendingCharge", FactScope.Record, YesNo,
        "Is the client charged with any crime now, in Oregon or elsewhere?", "A current criminal record check")
    {
        Presumed = new("no", "no case read here is pending, and an office checks the record before it files"),
    };

    public static readonly Fact PendingOverride = new("pendingOverride", FactScope.Record, YesNo,
        "Attorney: is the motion to be filed although a charge is pending?");

    public static readonly Fact OtherConvictions = new("otherConvictions", FactScope.Record, YesNo,
        "Has the client any conviction that is not among the cases read here: of another state, a federal, tribal or municipal court, or one already set aside? Motor vehicle violations do not count.", "A current criminal record check")
    {
        Presumed = new("no", "an office searches the whole record before it files"),
    };

    public static readonly Fact OtherConvictionOn = new("otherConvictionOn", FactScope.Record, Date,
        "On what day was the latest of the convictions that are not among the cases read here?", "The other court's record");

    public static readonly Fact InsanityCounts = new("insanityCounts", FactScope.Record, YesNo,
        "Attorney: does a finding of guilty except for insanity count as a conviction of another offense under ORS 137.225(7)(b)?", "The statute");

    public static readonly Fact BirthYear = new("birthYear", Person, Year, "In what year was the client born?", "An identity document");

    // Of a case.
    public static readonly Fact RestitutionOwed = new("restitutionOwed", FactScope.Case, YesNo,
        "Is any restitution in this case still owed?", "The judgment and the court's account")
    {
        Presumed = new("no", "the case speaks of no restitution"),
    };

    public static readonly Fact BalanceOwed = new("balanceOwed", FactScope.Case, YesNo,
        "Is the balance on this case still owed by the client as part of the sentence (not paid since, waived, or another person's)?", "The court's account");

    public static readonly Fact DistrictAttorneyNumber = new("districtAttorneyNumber", FactScope.Case, FactKind.Text, "What is the district attorney's number of this case?", "The case page or the district attorney's office");

    public static readonly Fact JuvenileExpunction = new("juvenileExpunction", FactScope.Case, YesNo,
        "Attorney: may this juvenile record be expunged (ORS 419A.260 to 419A.271)?", "The juvenile court's file");

    public static readonly Fact OtherCourtReviewed = new("otherCourtReviewed", FactScope.Case, YesNo,
        "Attorney: does ORS 137.225 apply to this federal, tribal or municipal matter?", "The other court's file");

    // Of a charge: the sentence.
    public static readonly Fact SentenceCompleted = new("sentenceCompleted", FactScope.Charge, YesNo,
        "Has the client fully complied with and performed the sentence for this charge?", "The judgment, the court's account, a letter of the probation office")
    {
        Presumed = new("yes", "the waiting period has run and no page says otherwise"),
    };

    public static readonly Fact Supervised = new("supervised", FactScope.Charge, YesNo,
        "Is the client still under supervision (probation, parole, post-prison supervision) as part of the sentence for this charge?", "A letter of the supervising office")
    {
        Presumed = new("no", "no page says otherwise"),
    };

    public static readonly Fact ReleasedOn = new("releasedOn", FactScope.Charge, Date,
        "On what day was the client released from imprisonment for this conviction? Give the day of conviction if there was none.", "The sheriff's or the Department of Corrections' record")
    {
        Presumed = new("the day of conviction", "no page gives a day of release"),
    };

    public static readonly Fact ProbationRevokedOn = new("probationRevokedOn", FactScope.Charge, Date,
        "On what day was probation for this charge revoked?", "The order of revocation");

    public static readonly Fact DeclinedOn = new("declinedOn", FactScope.Charge, Date,
        "On what day did the prosecuting attorney say that there would be no prosecution?", "The district attorney's notice")
    {
        Presumed = new("the day of the disposition", "the page gives no other day"),
    };

    public static readonly Fact BoardEndedOn = new("boardEndedOn", FactScope.Charge, Date,
        "On what day did the jurisdiction of the Psychiatric Security Review Board (or the commitment) end? Give the day of judgment if there was none.", "The board's order");

    // Of a charge: its kind.
    public static readonly Fact ChargeKind = new("kind", FactScope.Charge, Choice, "Attorney: what kind of charge is this?", "The charging instrument and the judgment")
    {
        Choices = [.. Kinds.Nameable.Select(kind => kind.Name)],
    };

    public static readonly Fact FelonyClass = new("felonyClass", FactScope.Charge, Choice, "Which class of felony is this?", "The judgment")
    {
        Choices = ["A", "B", "C"],
    };

    public static readonly Fact Marijuana = new("marijuana", FactScope.Charge, YesNo, "Was the substance marijuana?", "The charging instrument");

    public static readonly Fact Attempted = new("attempted", FactScope.Charge, Choice, "What was attempted?", "The charging instrument")
    {
        Choices = ["sex crime", "person felony", "traffic offense", "marijuana offense", "other"],
    };

    public static readonly Fact PersonFelony = new("personFelony", FactScope.Charge, YesNo,
        "Attorney: is the subsection that was violated classified as a person felony (OAR 213-003-0001(14))?", "The judgment and the rule");

    public static readonly Fact Victim65OrOlder = new("victim65OrOlder", FactScope.Charge, YesNo, "Was the victim 65 or older at the time of the crime?", "The police report");

    public static readonly Fact Victim10OrYounger = new("victim10OrYounger", FactScope.Charge, YesNo,
        "Was this assault by an adult on a child of ten or younger (ORS 163.165(1)(h))?", "The charging instrument");

    public static readonly Fact ChildAbuse = new("childAbuse", FactScope.Charge, YesNo, "Was the offense child abuse as ORS 419B.005 defines it?", "The charging instrument and the police report");

    public static readonly Fact SexCrime = new("sexCrime", FactScope.Charge, YesNo,
        "Was the offense a sex crime under ORS 163A.005(5): incest with a child, kidnapping of a victim under 18, designated a sex crime in the judgment, or a burglary committed with the intent to commit a sex crime?",
        "The charging instrument and the judgment");

    public static readonly Fact SexCrimeException = new("sexCrimeException", FactScope.Charge, YesNo,
        "Attorney: does the exception of ORS 137.225(6)(f) apply (relieved from reporting by a court, or close in age), and is there no conviction that may never be set aside?", "The order of relief from reporting");

    public static readonly Fact ContemptKind = new("contemptKind", FactScope.Charge, Choice,
        "What order was violated: one related to abuse or to a crime against a person (such as a restraining order), or another?", "The motion for contempt")
    {
        Choices = ["protective order", "other"],
    };

    public static readonly Fact TrafficOrdinance = new("trafficOrdinance", FactScope.Charge, YesNo, "Is the ordinance that was violated a traffic ordinance?", "The citation");

    public static readonly Fact FileFareViolation = new("fileFareViolation", FactScope.Charge, YesNo, "Attorney: is a motion to be filed for this fare violation?");

    public static readonly Fact Diversion = new("diversion", FactScope.Charge, YesNo,
        "Was the charge dismissed because the client completed a diversion agreement under ORS 813.200?", "The order of dismissal");

    public static readonly Fact LeadCharge = new("leadCharge", FactScope.Charge, FactKind.Text, "Which count of this case was it reduced to? Give its number.", "The judgment");

    public static readonly Fact LeadChargeEligible = new("leadChargeEligible", FactScope.Charge, YesNo,
        "Is the conviction to which this charge was reduced one that can be set aside now?", "The judgment");

    // For the papers: no rule asks for these.
    public static readonly Fact Telephone = new("telephone", FactScope.Record, FactKind.Text, "What is the client's telephone number?");

    public static readonly Fact FingerprintNumber = new("fingerprintNumber", FactScope.Record, FactKind.Text,
        "What is the client's fingerprint number (FPN), if known?", "The client's Oregon criminal history");

    public static readonly Fact UnableToPay = new("unableToPay", FactScope.Record, FactKind.Text,
        "Why can the client not pay what the court ordered (income, household, health, work)?", "Proof of income or of public benefits");

    public static readonly Fact ReliefAsked = new("reliefAsked", FactScope.Case, FactKind.Text,
        "What should the court do about the money still owed in this case: waive it, reduce it, or change how it is paid?");

    // Values of the record itself, asked for where a page does not give them.
    public static readonly Fact DateOfBirth = new("dateOfBirth", FactScope.Record, Date, "What is the client's date of birth?", "An identity document");

    public static readonly Fact OffenseOn = new("offenseOn", FactScope.Charge, Date, "On what day was the offense committed?", "The charging instrument");

    public static readonly Fact DispositionOn = new("dispositionOn", FactScope.Charge, Date, "On what day did the charge end?", "The judgment");

    public static readonly Fact Outcome = new("outcome", FactScope.Charge, Choice, "How did this charge end?", "The judgment")
    {
        Choices = ["convicted", "dismissed", "acquitted", "diverted", "not-charged", "transferred", "pending"],
    };

    public static readonly Fact Level = new("level", FactScope.Charge, Choice, "Of what level is the offense?", "The judgment")
    {
        Choices =
        [
            "Felony Class A", "Felony Class B", "Felony Class C", "Felony Unclassified", "Misdemeanor Class A", "Misdemeanor Class B", "Misdemeanor Class C",
            "Misdemeanor Unclassified", "Violation Unclassified",
        ],
    };

    /// <summary>Facts that live in <c>facts</c>, in the order they are best asked.</summary>
    public static readonly IReadOnlyList<Fact> Asked =
    [
        PendingCharge, PendingOverride, OtherConvictions, OtherConvictionOn, InsanityCounts, BirthYear,
        RestitutionOwed, BalanceOwed, DistrictAttorneyNumber, JuvenileExpunction, OtherCourtReviewed,
        SentenceCompleted, Supervised, ReleasedOn, ProbationRevokedOn, DeclinedOn, BoardEndedOn,
        ChargeKind, FelonyClass, Marijuana, Attempted, PersonFelony, Victim65OrOlder, Victim10OrYounger, ChildAbuse, SexCrime, SexCrimeException,
        ContemptKind, TrafficOrdinance, FileFareViolation, Diversion, LeadCharge, LeadChargeEligible,
        Telephone, FingerprintNumber, UnableToPay, ReliefAsked,
    ];

    public static readonly IReadOnlyDictionary<string, Fact> ByName = Asked.ToDictionary(fact => fact.Name);
}
