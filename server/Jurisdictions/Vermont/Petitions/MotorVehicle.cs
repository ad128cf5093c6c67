using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Whether a petition must speak of commercial licenses (§ 7602(a)(5) and (e)).</summary>
internal static class MotorVehicle
{
    public static bool Concerns(Petition petition) => petition.Plan.Kind.StartsWith("seal-", StringComparison.Ordinal)
        && petition.Kind.Citation.StartsWith("13 V.S.A. § 7602", StringComparison.Ordinal)
        && (petition.Kind == PetitionKinds.SealDui || petition.Routes.Any(Concerns));

    private static bool Concerns(Route route) =>
        Given.YesNo(route.Charge.Facts, VermontFacts.InMotorVehicle) ?? VermontStatute.Parse(route.Charge.Statute)?.Title == "23";
}
