using static RecordClearance.Eligibility.Answer;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Every kind of charge Oregon's law tells apart.</summary>
public static class Kinds
{
    private const string Omitted = "ORS 137.225(5)";
    private const string Traffic = "ORS 137.225(7)(a)";

    public static readonly Kind FelonyClassA = new("felony-class-a", No, null, Bars.Yes, Omitted, "A Class A felony is not among the convictions that subsection (5) names.");

    public static readonly Kind FelonyClassB = new("felony-class-b", Yes, 7, Bars.Yes, "ORS 137.225(5)(a)", "A Class B felony that is not a person felony.");

    public static readonly Kind PersonFelonyClassB = new("person-felony-class-b", No, null, Bars.Yes, "ORS 137.225(5)(a)", "A Class B felony that is classified as a person felony is excepted.");

    public static readonly Kind FirearmFelony = new("firearm-felony", No, null, Bars.Yes, "ORS 137.225(5)(a)", "A violation of ORS 166.429 is excepted.");

    public static readonly Kind FelonyClassC = new("felony-class-c", Yes, 5, Bars.Yes, "ORS 137.225(5)(b)", "A Class C felony.");

    public static readonly Kind MisdemeanorClassA = new("misdemeanor-class-a", Yes, 3, Bars.Yes, "ORS 137.225(5)(b)", "A Class A misdemeanor, or one that the court does not classify.");

    public static readonly Kind MisdemeanorClassBC = new("misdemeanor-class-bc", Yes, 1, Bars.Yes, "ORS 137.225(5)(b)", "A Class B or Class C misdemeanor.");

    public static readonly Kind Violation = new("violation", Yes, 1, Bars.AsViolation, "ORS 137.225(5)(c)", "A violation that is not a traffic offense.");

    public static readonly Kind ReducedToViolation = new("reduced-to-violation", Yes, 1, Bars.AsViolation, "ORS 137.225(5)(c)", "A crime that the court treated as a violation.");

    public static readonly Kind TrafficViolation = new("traffic-violation", No, null, Bars.No, Traffic, "A traffic offense.") { Dismissed = No };

    public static readonly Kind TrafficOffense = new("traffic-offense", No, null, Bars.Yes, Traffic, "A traffic offense.");

    public static readonly Kind Duii = new("duii", No, null, Bars.Yes, Traffic, "Driving under the influence of intoxicants is a traffic offense.");

    public static readonly Kind ParkingTicket = new("parking-ticket", No, null, Bars.No, Traffic, "A parking ticket is a traffic offense.") { Dismissed = Unknown };

    public static readonly Kind FareViolation = new("fare-violation", Unknown, 1, Bars.AsViolation, "ORS 137.225(5)(c)", "A fare violation is a violation under an ordinance; whether to file is for an attorney.") { Dismissed = Unknown };

    public static readonly Kind ContemptOfProtectiveOrder = new("contempt-protective-order", Yes, 5, Bars.Yes, "ORS 137.225(5)(e)", "Contempt of an order related to abuse or to a crime against a person.");

    public static readonly Kind Contempt = new("contempt", Yes, 1, Bars.No, "ORS 137.225(5)(e)", "A finding of contempt of court.");

    public static readonly Kind CivilOffense = new("civil-offense", No, null, Bars.No, Omitted, "Not an offense of which one is convicted: nothing in the statute reaches it.") { Dismissed = No };

    public static readonly Kind CriminalForfeiture = new("criminal-forfeiture", No, null, Bars.No, Omitted, "A forfeiture proceeding, of which one is not convicted.") { Dismissed = No };

    public static readonly Kind SevereCharge = new("severe-charge", No, null, Bars.Yes, Omitted, "Murder and treason are not among the convictions that subsection (5) names.");

    public static readonly Kind Subsection6 = new("subsection-6", No, null, Bars.Yes, "ORS 137.225(6)", "Subsection (6) excepts it because of the victim or the grade.");

    public static readonly Kind SexCrime = new("sex-crime", No, null, Bars.Yes, "ORS 137.225(6)(f)", "A sex crime.");

    public static readonly Kind MarijuanaMisdemeanor = new("marijuana", Yes, 3, Bars.Yes, "ORS 137.226(2)", "A marijuana offense from before April 21, 2017, classified as if it were committed since.");

    public static readonly Kind MarijuanaFelony = new("marijuana-felony", Yes, 5, Bars.Yes, "ORS 137.226(2)", "A marijuana offense from before April 21, 2017, classified as if it were committed since.");

    public static readonly Kind MarijuanaIneligible = new("marijuana-ineligible", No, null, Bars.Yes, "ORS 137.226", "A marijuana offense that is still excepted.");

    public static readonly Kind MarijuanaViolation = new("marijuana-violation", Yes, 1, Bars.AsViolation, "ORS 137.225(5)(c)", "A marijuana violation.");

    public static readonly Kind JuvenileCharge = new("juvenile-charge", Unknown, null, Bars.No, "ORS 419A.260 to 419A.271", "A juvenile record has its own law.") { Dismissed = Unknown };

    public static readonly Kind OtherCourt = new("other-court", Unknown, null, Bars.Yes, "ORS 137.225(1)(a)", "A federal, tribal or municipal matter.") { Dismissed = Unknown };

    public static readonly Kind Unclassified = new("unclassified", Unknown, null, Bars.Yes, Omitted, "Neither the statute nor the level that the page gives settles the kind of charge.") { Dismissed = Unknown };

    /// <summary>The kinds a person may name when the page does not settle it.</summary>
    public static readonly IReadOnlyList<Kind> Nameable =
    [
        FelonyClassA, FelonyClassB, PersonFelonyClassB, FelonyClassC, MisdemeanorClassA, MisdemeanorClassBC, Violation, ReducedToViolation, TrafficViolation, TrafficOffense, Duii,
        ParkingTicket, CivilOffense, SexCrime, Subsection6, SevereCharge, MarijuanaMisdemeanor, MarijuanaFelony, MarijuanaViolation,
    ];
}
