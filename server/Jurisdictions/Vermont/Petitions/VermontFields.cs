using RecordClearance.Petitions;
using static RecordClearance.Petitions.CommonFields;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Every name that Vermont's templates, and an office's own, may use.</summary>
internal static class VermontFields
{
    private static readonly FieldName DocketNumber = new("docket number", "The docket's number as the court prints it", "999-9-19 Cncr");
    private static readonly FieldName Offense = new("offense", "The offense as the docket words it", "Disorderly Conduct");
    private static readonly FieldName Statute = new("statute", "The section of law that was charged", "13 V.S.A. § 1026(a)");
    private static readonly FieldName OffenseDate = new("offense date", "Day of the offense", "06/01/2019");

    public static readonly FieldCatalog Catalog = new(
        [
            // The court and the paper.
            new("county", "The county whose court holds the record", "Chittenden"),
            new("title", "The petition's title", "Petition to Seal Record Without a Conviction"),
            new("authority", "The law the petition rests on", "13 V.S.A. § 7603(g)"),
            new("prosecutor's office", "The prosecutor who is served", "Office of the State's Attorney for Chittenden County"),
            new("filing fee", "What the court asks for the petition", "$90.00"),
            .. Fields,
            // What the petitioner states; blank until someone gives the fact.
            new("has or does not have", "Whether a criminal charge is pending, in a sentence", "does not have"),
            new("has or has not been", "Whether there are convictions beyond the dockets read, in a sentence", "has not been"),
            new("holds or does not hold", "Whether the petitioner holds a commercial license, in a sentence", "does not hold"),
            new("held or did not hold", "The same for the time of the offense", "did not hold"),
            // The letter.
            new("letter date", "The day of the letter, in words", "November 2, 2026"),
            new("law verified through in words", "The last day the law was checked, in words", "July 1, 2025"),
            new("prosecutors' offices", "All prosecutors who are served", "Office of the State's Attorney for Chittenden County"),
            new("whom to tell", "Whom the client tells about a new charge", "Morgan Sample"),
        ],
        new Dictionary<string, IReadOnlyList<FieldName>>
        {
            ["docket"] = [DocketNumber],
            ["charge"] =
            [
                DocketNumber, Offense, Statute, OffenseDate,
                new("disposition date", "Day of the conviction, dismissal or other end", "10/10/2019"),
                new("how it ended", "The end of a charge without a conviction, in the court's words", "Dismissed by State"),
                new("sentence completed", "Day the sentence was completed, as someone gave it", "06/01/2021"),
                new("restitution", "Paid, Owed, None owed or Not ordered, as someone gave it", "Paid"),
                new("surcharges", "None owed, Owed or Waived, as someone gave it", "None owed"),
                new("age at offense", "The petitioner's age on the day of the offense", "21"),
                new("incident number", "The police incident, as someone gave it", "19XX000001"),
            ],
            ["reason"] = [new("reason", "What the filer wrote, such as why clearing the record serves the interests of justice", "The petitioner has worked steadily since.")],
            ["agency"] = [new("agency", "An agency that may hold records of the case", "Sample Police Department")],
            ["later charge"] =
            [
                DocketNumber, Offense, Statute, OffenseDate,
                new("charge date", "Day the charge was filed", "03/01/2022"),
                new("outcome", "How it ended, or that it is pending", "Dismissed by State"),
            ],
            ["page read"] = PageRead,
            ["docket with money owed"] =
            [
                DocketNumber,
                new("surcharge amount", "Surcharges still owed, as someone gave them", "$47.00"),
                new("fine amount", "The fine still owed, as someone gave it", "$100.00"),
            ],
            ["petition"] =
            [
                new("what is asked", "The petition in plain words", "Seal a misdemeanor conviction"),
                new("county", "The county whose court holds the record", "Chittenden"),
                new("dockets", "The dockets it is about", "999-9-19 Cncr"),
                new("offenses", "The offenses it is about", "Disorderly Conduct"),
            ],
            ["charge that stays"] =
            [
                DocketNumber, Offense,
                new("why it stays", "Why it is in no petition, in plain words", "the waiting time is not over."),
                new("eligible on", "The first day it can be asked for", "June 1, 2027"),
            ],
            ["money owed"] = [DocketNumber, new("what is owed", "What is owed in the docket", "restitution.")],
        },
        [
            .. Conditions,
            When("several dockets", "The paper is about two dockets or more"),
            When("one charge", "The petition is about one charge"),
            When("several charges", "The petition is about two charges or more"),
            When("several reasons", "The filer wrote two texts or more"),
            When("agencies are known", "The docket names an agency"),
            When("statute is known", "The docket names the statute of this charge"),
            When("a filing fee is due", "The court asks a fee"),
            When("a misdemeanor is to be sealed", "The petition rests on § 7602(c)"),
            When("a felony is to be sealed", "The petition rests on § 7602(d)"),
            When("a DUI is to be sealed", "The petition rests on § 7602(e)"),
            When("the offenses arose from one incident", "Someone gave all charges of the petition the same incident"),
            When("the offense is a qualifying crime", "It qualifies, and not by a fact that is only presumed"),
            When("the conduct is no longer a crime", "It is not, and not by a fact that is only presumed"),
            When("the record holds no other kind of offense", "Someone said that there are no other convictions"),
            When("three years have passed since the sentence was completed", "By the completion dates given"),
            When("seven years have passed since the sentence was completed", "By the completion dates given"),
            When("ten years have passed since the sentence was completed", "By the completion dates given"),
            When("two years have passed since final discharge", "By the completion dates given"),
            When("30 days have passed since the sentence was completed", "By the completion dates given"),
            When("the sentence is completed", "By the completion dates given"),
            When("restitution and surcharges for every conviction are paid or waived", "Someone said so for every docket with a conviction, and for convictions elsewhere"),
            When("a waiver of surcharges is asked for", "Surcharges are owed and the packet holds the motion"),
            When("the offense involves a motor vehicle", "So that commercial licenses matter"),
            When("the dockets show later charges", "A docket read has a charge for an offense after the conviction"),
            When("the dockets show no later charge", "No docket read has one, and every charge has a date"),
            When("no listed crime stands in the way", "Someone said that there is none in ten years and none pending"),
            When("the petitioner is rehabilitated", "Someone said that the petition can show it"),
            When("a fine is owed", "Someone said that a fine is owed"),
            When("the petitioner is unable to pay", "The petitioner said so"),
            When("papers need the petitioner's signature", "At least one paper of the packet is signed by the petitioner"),
            When("some charges stay", "At least one charge is in no petition"),
            When("a date is known", "The day this charge becomes eligible is known"),
            When("something is owed", "Money is owed in at least one docket"),
            When("nothing is known to be owed", "No fact and no balance shows money owed"),
        ]);
}
