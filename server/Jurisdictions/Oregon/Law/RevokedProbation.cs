using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(1)(e): three years from the revocation of probation, if that is later.</summary>
public static class RevokedProbation
{
    private const int Years = 3;

    public static readonly Condition<OregonCharge> Condition = new("Three years have passed since probation for this conviction was revoked, if it was", "ORS 137.225(1)(e)", Decide);

    public static DateOnly? Ends(OregonCharge charge) => charge.Facts.Date(OregonFacts.ProbationRevokedOn) is { } revoked ? Anniversary.After(revoked, Years) : null;

    private static Verdict Decide(OregonCharge charge) => Ends(charge) switch
    {
        { } due => Days.Due(due, charge.AsOf, $"{Days.Iso(charge.Facts.Date(OregonFacts.ProbationRevokedOn)!.Value)} + {Days.Years(Years)} = {Days.Iso(due)}"),
        _ when charge.Wording.Detail == "probation revoked" => Verdict.Unknown("Probation was revoked, on a day that is not known.", charge.Ask(OregonFacts.ProbationRevokedOn)),
        _ => NotRevoked,
    };

    private static readonly Verdict NotRevoked = Verdict.Yes("No page says that it was revoked.");
}
