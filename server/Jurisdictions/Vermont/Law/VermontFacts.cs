using RecordClearance.Eligibility;
using static RecordClearance.Eligibility.FactKind;
using static RecordClearance.Eligibility.FactScope;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>What no docket says and Vermont's rules ask for, in the words to put to a client.</summary>
public static class VermontFacts
{
    // Of the client.
    public static readonly Fact PendingCharge = new("pendingCharge", FactScope.Record, YesNo,
        "Is any criminal charge pending against the client, in Vermont or elsewhere?", "A current criminal record check")
    {
        Presumed = new("no", "no docket read here is pending, and an office checks the record before it files"),
    };

    public static readonly Fact OtherConvictions = new("otherConvictions", FactScope.Record, YesNo,
        "Has the client any conviction, in Vermont or elsewhere, that is not among the dockets read here?", "A current criminal record check")
    {
        Presumed = new("no", "an office reads all of a client's dockets before it files"),
    };

    public static readonly Fact ListedCrimeInTenYears = new("listedCrimeInTenYears", FactScope.Record, YesNo,
        "In the last ten years, was the client convicted or found delinquent of a listed crime (13 V.S.A. § 5301(7)), or is a charge of one pending, that is not among the dockets read here?",
        "A current criminal record check")
    {
        Presumed = new("no", "an office reads all of a client's dockets before it files"),
    };

    public static readonly Fact MoneyOwedElsewhere = new("moneyOwedElsewhere", FactScope.Record, YesNo,
        "Is restitution or a surcharge still owed for a conviction that is not among the dockets read here?", "The court's account");

    public static readonly Fact CdlHolder = new("cdlHolder", FactScope.Record, YesNo,
        "Does the client hold a commercial driver's license or a commercial learner's permit now?", "The client's driving record");

    public static readonly Fact Rehabilitated = new("rehabilitated", FactScope.Record, YesNo,
        "Can the petition show the court that the client is rehabilitated (work, school, treatment, family, service)?", "Letters, certificates, an affidavit");

    // For the attorney: points of law that could not be verified. The same answer for every client.
    public static readonly Fact TwentyOneIncluded = new("twentyOneIncluded", FactScope.Record, YesNo,
        "Attorney: does \"18-21 years of age\" in 13 V.S.A. § 7609 include someone who was already 21?", "The statute");

    public static readonly Fact LaterDuiSealable = new("laterDuiSealable", FactScope.Record, YesNo,
        "Attorney: does 13 V.S.A. § 7602(e) reach a second or later violation of 23 V.S.A. § 1201?", "The statute");

    public static readonly Fact CdlBarsExpungement = new("cdlBarsExpungement", FactScope.Record, YesNo,
        "Attorney: does the bar for commercial drivers in 13 V.S.A. § 7602(a)(5) also cover expungement of conduct that is no longer a crime?", "The statute");

    public static readonly Fact DrugAmountRouteSurvives = new("drugAmountRouteSurvives", FactScope.Record, YesNo,
        "Attorney: since July 1, 2025, can an amount of a drug that is no longer a crime to possess still be expunged?", "The statute");

    public static readonly Fact NegligentOperationSealable = new("negligentOperationSealable", FactScope.Record, YesNo,
        "Attorney: does 2022 No. 147 (13 V.S.A. § 7602(i)) allow this negligent operation conviction to be sealed?", "The act");

    public static readonly Fact ViolationsBefore2021 = new("violationsBefore2021", FactScope.Record, YesNo,
        "Attorney: does 23 V.S.A. § 2303 reach judgments entered before July 1, 2021?", "The statute");

    public static readonly Fact PardonClockThreeYears = new("pardonClockThreeYears", FactScope.Record, YesNo,
        "Attorney: does the three-year waiting period apply to a pardoned offense (and not the seven-year one)?", "The statute");

    // Of a docket.
    public static readonly Fact RestitutionOrdered = new("restitutionOrdered", FactScope.Case, YesNo,
        "Did the court order restitution in this docket?", "The sentencing order");

    public static readonly Fact RestitutionOwed = new("restitutionOwed", FactScope.Case, YesNo,
        "Is any restitution in this docket still owed?", "A statement of the Restitution Unit");

    public static readonly Fact SurchargeOwed = new("surchargeOwed", FactScope.Case, YesNo,
        "Is any surcharge in this docket still owed?", "The court's account");

    public static readonly Fact SurchargeWaived = new("surchargeWaived", FactScope.Case, YesNo,
        "Has the court waived the surcharges that are still owed in this docket (13 V.S.A. § 7282(b))?", "The court's order");

    public static readonly Fact Prosecutor = new("prosecutor", FactScope.Case, FactKind.Text,
        "Which office prosecuted this docket: the State's Attorney or the Attorney General?");

    // Of a charge.
    public static readonly Fact SentenceCompletedOn = new("sentenceCompletedOn", FactScope.Charge, Date,
        "On what day had the client completed all terms and conditions of the sentence, probation included (final discharge)?", "The order of discharge, or a letter of the probation office");

    public static readonly Fact Incident = new("incident", FactScope.Charge, FactKind.Text,
        "Which incident did the charge arise from? Give charges from one incident the same name.");

    public static readonly Fact PetitionDenied = new("petitionDenied", FactScope.Charge, YesNo,
        "Has a court denied a petition to seal or expunge this charge?", "The docket")
    {
        Presumed = new("no", "a denial would stand on the docket"),
    };

    public static readonly Fact DeniedOn = new("deniedOn", FactScope.Charge, Date,
        "On what day did the court deny the petition to seal or expunge this charge?", "The order");

    public static readonly Fact ProsecutorAgrees = new("prosecutorAgrees", FactScope.Charge, YesNo,
        "Has the prosecuting office agreed to sign a stipulation for this charge?", "The signed stipulation");

    public static readonly Fact CdlAtOffense = new("cdlAtOffense", FactScope.Charge, YesNo,
        "Did the client hold a commercial driver's license or learner's permit at the time of the offense?", "The client's driving record")
    {
        Presumed = new("no", "presumed only of a client who is known to hold none now"),
    };

    public static readonly Fact InMotorVehicle = new("inMotorVehicle", FactScope.Charge, YesNo,
        "Was the offense committed in a motor vehicle?", "The affidavit of probable cause")
    {
        Presumed = new("no", "the statute charged is not a motor vehicle law; asked, and not presumed, of an offense under Title 23 or of a commercial driver"),
    };

    public static readonly Fact UnconditionalPardon = new("unconditionalPardon", FactScope.Charge, YesNo,
        "Has the Governor pardoned this conviction unconditionally?", "The pardon")
    {
        Presumed = new("no", "a pardon is rare, and a client knows of it"),
    };

    public static readonly Fact DwellingOccupied = new("dwellingOccupied", FactScope.Charge, YesNo,
        "Was the building an occupied dwelling, that is, used as a residence, whether or not anyone was there at the time?", "The information or the affidavit of probable cause");

    public static readonly Fact WeaponCarried = new("weaponCarried", FactScope.Charge, YesNo,
        "Did the client carry a dangerous or deadly weapon during the burglary?", "The information or the affidavit of probable cause");

    public static readonly Fact EmergencyOrder = new("emergencyOrder", FactScope.Charge, YesNo,
        "Was the order that was violated an emergency (temporary) order under 15 V.S.A. § 1104 or 33 V.S.A. § 6936?", "The order");

    public static readonly Fact SexOffenderRegistration = new("sexOffenderRegistration", FactScope.Charge, YesNo,
        "Does this offense require registration as a sex offender (13 V.S.A. chapter 167, subchapter 3)?", "The sentencing order or the registry");

    public static readonly Fact NoLongerCrime = new("noLongerCrime", FactScope.Charge, YesNo,
        "Is the conduct neither prohibited by law nor a crime any more?", "The statute as it stands today")
    {
        Presumed = new("no", "the statute the docket cites is not on the list of conduct that stopped being a crime"),
    };

    public static readonly Fact DeferredSentence = new("deferredSentence", FactScope.Charge, YesNo,
        "Was the sentence for this charge deferred (13 V.S.A. § 7041)?", "The deferred sentence agreement");

    public static readonly Fact DrugAmountNoLongerCrime = new("drugAmountNoLongerCrime", FactScope.Charge, YesNo,
        "Was the amount of the drug no more than what is no longer a crime to possess today?", "The affidavit of probable cause")
    {
        Presumed = new("no", "the docket does not say the amount"),
    };

    public static readonly Fact QualifyingCrime = new("qualifyingCrime", FactScope.Charge, YesNo,
        "Attorney: is this offense a qualifying crime under 13 V.S.A. § 7601(4) and (5)?", "The statute and the information");

    public static readonly Fact MixedRecord = new("mixedRecord", FactScope.Charge, YesNo,
        "Attorney: does the offense that is not a qualifying crime, charged in the same incident without a conviction, bar sealing under 13 V.S.A. § 7609?", "The statute");

    public static readonly Fact JuvenileRoute = new("juvenileRoute", FactScope.Charge, YesNo,
        "Attorney: do the juvenile provisions (33 V.S.A. § 5119(a), (b) or (h)) govern this charge?", "The docket");

    public static readonly Fact DismissedWithPrejudice = new("dismissedWithPrejudice", FactScope.Charge, YesNo,
        "Was the charge dismissed with prejudice?", "The order of dismissal");

    // For the papers: no rule asks for these.
    public static readonly Fact UnableToPay = new("unableToPay", FactScope.Record, YesNo,
        "Is the client unable to pay the surcharges and fines still owed without substantial hardship?", "A statement of income and expenses");

    public static readonly Fact Telephone = new("telephone", FactScope.Record, FactKind.Text, "What is the client's telephone number?");

    public static readonly Fact SurchargeAmount = new("surchargeAmount", FactScope.Case, FactKind.Money,
        "How much is still owed in surcharges in this docket?", "The sentencing order and the court's account");

    public static readonly Fact FineOwed = new("fineOwed", FactScope.Case, YesNo, "Is a fine still owed in this docket?", "The court's account");

    public static readonly Fact FineAmount = new("fineAmount", FactScope.Case, FactKind.Money, "How much of the fine is still owed in this docket?", "The court's account");

    public static readonly Fact IncidentNumber = new("incidentNumber", FactScope.Charge, FactKind.Text, "What is the police's number for the incident?", "The citation or the affidavit of probable cause");

    // Values of the record itself, asked for where a page does not give them.
    public static readonly Fact DateOfBirth = new("dateOfBirth", FactScope.Record, Date, "What is the client's date of birth?", "An identity document");

    public static readonly Fact OffenseOn = new("offenseOn", FactScope.Charge, Date, "On what day was the offense committed?", "The information");

    public static readonly Fact DispositionOn = new("dispositionOn", FactScope.Charge, Date, "On what day did the charge end?", "The docket");

    public static readonly Fact Statute = new("statute", FactScope.Charge, FactKind.Text, "Which statute was charged (title, section, subsection)?", "The information");

    public static readonly Fact Level = new("level", FactScope.Charge, Choice, "Is the offense a misdemeanor, a felony or a civil violation?", "The information")
    {
        Choices = ["misdemeanor", "felony", "violation"],
    };

    public static readonly Fact Outcome = new("outcome", FactScope.Charge, Choice, "How did this charge end?", "The docket or the judgment")
    {
        Choices = ["convicted", "dismissed", "acquitted", "diverted", "not-charged", "transferred", "pending"],
    };

    /// <summary>Facts that live in <c>facts</c>, in the order they are best asked.</summary>
    public static readonly IReadOnlyList<Fact> Asked =
    [
        PendingCharge, OtherConvictions, MoneyOwedElsewhere, ListedCrimeInTenYears, CdlHolder, Rehabilitated,
        RestitutionOrdered, RestitutionOwed, SurchargeOwed, SurchargeWaived, Prosecutor,
        SentenceCompletedOn, Incident, PetitionDenied, DeniedOn, ProsecutorAgrees, DeferredSentence, CdlAtOffense, InMotorVehicle,
        DwellingOccupied, WeaponCarried, EmergencyOrder, SexOffenderRegistration, UnconditionalPardon, NoLongerCrime, DrugAmountNoLongerCrime,
        DismissedWithPrejudice, JuvenileRoute, QualifyingCrime, MixedRecord,
        TwentyOneIncluded, LaterDuiSealable, CdlBarsExpungement, DrugAmountRouteSurvives, NegligentOperationSealable, ViolationsBefore2021, PardonClockThreeYears,
        UnableToPay, Telephone, SurchargeAmount, FineOwed, FineAmount, IncidentNumber,
    ];

    public static readonly IReadOnlyDictionary<string, Fact> ByName = Asked.ToDictionary(fact => fact.Name);
}
