using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>Everything a charge may be classified as, in plain words: its kind, or the way it ended where that decides.</summary>
public static class KindWords
{
    public static readonly IReadOnlyList<KindSummary> All =
    [
        new("felony-class-a", "Class A felony"),
        new("felony-class-b", "Class B felony that is not a person felony"),
        new("person-felony-class-b", "Class B person felony"),
        new("firearm-felony", "Felony under ORS 166.429 (firearms)"),
        new("felony-class-c", "Class C felony"),
        new("misdemeanor-class-a", "Class A or unclassified misdemeanor"),
        new("misdemeanor-class-bc", "Class B or C misdemeanor"),
        new("violation", "Violation, not of traffic law"),
        new("reduced-to-violation", "Crime treated as a violation"),
        new("traffic-violation", "Traffic violation"),
        new("traffic-offense", "Traffic offense"),
        new("duii", "Driving under the influence of intoxicants"),
        new("parking-ticket", "Parking ticket"),
        new("fare-violation", "Fare violation"),
        new("contempt-protective-order", "Contempt of an order related to abuse or to a crime against a person"),
        new("contempt", "Contempt of court"),
        new("civil-offense", "Civil matter"),
        new("criminal-forfeiture", "Forfeiture proceeding"),
        new("severe-charge", "Murder or treason"),
        new("subsection-6", "Crime excepted because of its victim or its grade"),
        new("sex-crime", "Sex crime"),
        new("marijuana", "Marijuana misdemeanor"),
        new("marijuana-felony", "Marijuana felony"),
        new("marijuana-ineligible", "Marijuana offense that is excepted"),
        new("marijuana-violation", "Marijuana violation"),
        new("juvenile-charge", "Juvenile matter"),
        new("other-court", "Federal, tribal or municipal matter"),
        new("unclassified", "Not settled by the statute or the level"),
        new("dismissed-charge", "Charge that ended without a conviction"),
        new("diverted-duii", "Driving under the influence, dismissed after diversion"),
        new("lesser-charge", "Charge reduced to another"),
        new("guilty-except-for-insanity", "Guilty except for insanity"),
    ];
}
