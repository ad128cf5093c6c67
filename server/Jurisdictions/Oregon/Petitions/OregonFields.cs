using RecordClearance.Petitions;
using static RecordClearance.Petitions.CommonFields;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>Every name that Oregon's templates, and an office's own, may use.</summary>
internal static class OregonFields
{
    private static readonly FieldName County = new("county", "The county whose circuit court holds the case", "Lane");
    private static readonly FieldName CaseNumber = new("case number", "The case's number as the court prints it", "99CR00001");
    private static readonly FieldName Count = new("count", "The number of the charge in its case", "1");
    private static readonly FieldName Offense = new("offense", "The charge as the court words it", "Theft in the Third Degree");
    private static readonly FieldName HowItEnded = new("how it ended", "The ruling in the court's words", "Dismissed");
    private static readonly FieldName Why = new("why", "The law behind the answer, or what stands in the way", "ORS 137.225(1)(d)");
    private static readonly FieldName EligibleOn = new("eligible on", "The first day it can be asked for", "06/01/2027");
    private static readonly FieldName Amount = new("amount", "What the court's account shows as owed", "$150.00");
    private static readonly FieldName Text = new("text", "What to know", "Is a charge pending anywhere? Presumed: no.");
    private static readonly IReadOnlyList<FieldName> Analyzed = [County, CaseNumber, Count, Offense, HowItEnded, Why, EligibleOn];

    public static FieldCatalog Catalog { get; } = new(
        [
            // The court and the paper.
            County,
            new("county in capitals", "The same for the caption", "LANE"),
            new("case number with counts", "The case's number, with the counts when a motion leaves some out", "99CR00001 (counts 1 and 3 only)"),
            new("title", "The motion's title", "Motion to Set Aside Conviction"),
            new("authority", "The law the motion rests on", "ORS 137.225(1)(a)"),
            new("district attorney's address", "The postal address, one line each", "1 Sample Street\nEugene, OR 97401"),
            new("district attorney's number", "The district attorney's own number of the case", "999999"),
            new("box for all charges", "A box, marked when the motion asks about every charge of the case", "☒"),
            new("box for some charges", "A box, marked when the motion leaves some charges out", "☐"),
            new("box for a conviction", "A box, marked when a conviction is asked about", "☒"),
            new("box for contempt", "A box, marked when a finding of contempt is asked about", "☐"),
            new("box for insanity", "A box, marked when a judgment of guilty except for insanity is asked about", "☐"),
            new("box for a dismissal", "A box, marked when a charge without a conviction is asked about", "☐"),
            new("arresting agency", "The agencies that arrested or cited, as far as known", "Sample Police Department"),
            new("arrest date", "The days of arrest or citation, as far as known", "06/01/2015"),
            new("incident date", "The days of the offenses, as far as known", "06/01/2015"),
            .. Fields,
            // The person.
            new("state identification number", "The number of the state's criminal records (SID)", "OR99999999"),
            new("fingerprint number", "The fingerprint number (FPN), as someone gave it", "F000001"),
            new("other names", "Other names the court knows the person by", "Robin Hazel"),
            // Money.
            new("record check fee", "What the State Police ask for the record check", "$33.00"),
            new("balance", "What the court's account of the case shows as owed", "$150.00"),
            new("why the client cannot pay", "As someone wrote it", "The defendant lives on disability benefits."),
            new("what is asked about the money", "As someone wrote it", "Waive all that is unpaid."),
            // Letters and the report.
            new("today", "The day the papers were made for, in words", "November 2, 2026"),
            new("law verified through in words", "The last day the law was checked, in words", "January 1, 2026"),
            new("whom to tell", "Whom the client tells about a new charge", "Morgan Sample"),
            new("notice", "What the analysis is, and is not", "Not legal advice."),
        ],
        new Dictionary<string, IReadOnlyList<FieldName>>
        {
            ["charge"] =
            [
                Count, Offense, HowItEnded,
                new("statute", "The section of law that was charged", "164.043"),
                new("level", "The grade as the court prints it", "Misdemeanor Class C"),
                new("disposition date", "Day of the conviction, dismissal or other end", "10/10/2015"),
            ],
            ["page read"] = PageRead,
            ["court"] =
            [
                new("court", "A court that motions are filed in", "Circuit Court of the State of Oregon for Lane County"),
                new("case numbers", "The cases there", "99CR00001; 99CR00002"),
            ],
            ["motion"] =
            [
                County, CaseNumber,
                new("offenses", "The charges it is about", "Theft in the Third Degree"),
                new("expected wait", "How long practitioners expect to wait there", "4 months"),
            ],
            ["charge to set aside now"] = Analyzed,
            ["charge to set aside later"] = Analyzed,
            ["charge that needs review"] = Analyzed,
            ["charge that stays"] = Analyzed,
            ["case with money owed"] = [County, CaseNumber, Amount],
            ["county with money owed"] = [County, Amount],
            ["presumption"] = [Text],
            ["warning"] = [Text],
        },
        [
            .. Conditions,
            When("statute is known", "The court names the statute of this charge"),
            When("other names are known", "The court knows the person by other names"),
            When("a conviction is asked about", "A conviction, a finding of contempt, or a judgment of guilty except for insanity"),
            When("a judgment of guilty except for insanity is asked about", "So that ORS 137.223 applies"),
            When("a dismissed charge is asked about", "A charge that was dismissed, or of which the person was acquitted"),
            When("no charge was filed", "An arrest or citation without an accusatory instrument"),
            When("some charges stay", "At least one charge is in no motion"),
            When("a date is known", "The day this charge becomes eligible is known"),
            When("money is owed", "A court's account shows a balance"),
            When("no balance is known", "No page read shows one"),
            When("something can be set aside now", "For at least one charge every condition holds"),
            When("something can be set aside later", "For at least one charge a day is known"),
            When("something needs review", "At least one charge has an open question"),
            When("something stays", "At least one charge cannot be set aside"),
            When("something is presumed", "At least one answer rests on a presumed fact"),
            When("something to know first", "The law warns about the record as a whole"),
        ]);
}
