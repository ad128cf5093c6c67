namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Every petition of chapter 230 of Title 13, and of 33 V.S.A. § 5119(g), as in force since July 1, 2025.</summary>
internal static class PetitionKinds
{
    private const string SealForm = "200-00130 (07/2025)";

    public static readonly PetitionKind SealMisdemeanor = new(
        "seal-misdemeanor", "Petition to Seal Record of Misdemeanor Conviction", "13 V.S.A. § 7602(a)(2) and (c)",
        "seal-conviction", ["vt-7602-c"], SealForm, Together.Incident,
        "Seal a misdemeanor conviction", "Sellar una condena por delito menor")
    { TitleForSeveral = "Petition to Seal Record of Misdemeanor Convictions" };

    public static readonly PetitionKind SealFelony = new(
        "seal-felony", "Petition to Seal Record of Felony Conviction", "13 V.S.A. § 7602(a)(2) and (d)",
        "seal-conviction", ["vt-7602-d"], SealForm, Together.Incident,
        "Seal a felony conviction", "Sellar una condena por delito grave")
    { TitleForSeveral = "Petition to Seal Record of Felony Convictions" };

    public static readonly PetitionKind SealDui = new(
        "seal-dui", "Petition to Seal Record of DUI Conviction", "13 V.S.A. § 7602(a)(2) and (e)",
        "seal-conviction", ["vt-7602-e"], SealForm, Together.Incident,
        "Seal a DUI conviction", "Sellar una condena por conducir bajo la influencia")
    { TitleForSeveral = "Petition to Seal Record of DUI Convictions", Fee = 90 };

    public static readonly PetitionKind ExpungeNoLongerCrime = new(
        "expunge-no-longer-crime", "Petition to Expunge Record of Conduct No Longer a Crime", "13 V.S.A. § 7602(a)(1) and (b)",
        "expunge-no-longer-crime", ["vt-7602-b"], "200-00129 (07/2025)", Together.Incident,
        "Expunge a conviction for something that is no longer a crime", "Eliminar una condena por algo que ya no es delito");

    public static readonly PetitionKind SealNoConviction = new(
        "seal-no-conviction", "Petition to Seal Record Without a Conviction", "13 V.S.A. § 7603(g)",
        "seal-no-conviction", ["vt-7603-g"], SealForm, Together.Dockets,
        "Seal a charge that ended without a conviction", "Sellar un cargo que terminó sin condena")
    { Conviction = false };

    public static readonly PetitionKind SealAge18To21 = new(
        "seal-age-18-21", "Petition to Seal Record of Offense at Age 18 to 21", "13 V.S.A. § 7609",
        "seal-age-18-21", ["vt-7609"], null, Together.Incident,
        "Seal a conviction for an offense between the ages of 18 and 21", "Sellar una condena por un delito cometido entre los 18 y los 21 años")
    { TitleForSeveral = "Petition to Seal Record of Offenses at Age 18 to 21" };

    public static readonly PetitionKind SealBefore25 = new(
        "seal-before-25", "Application to Seal Record of Offense Before Age 25", "33 V.S.A. § 5119(g)",
        "seal-before-25", ["vt-5119-g"], null, Together.Dockets,
        "Seal a conviction for an offense before the age of 25", "Sellar una condena por un delito cometido antes de los 25 años")
    { TitleForSeveral = "Application to Seal Record of Offenses Before Age 25" };

    public static readonly PetitionKind StipulationToSeal = new(
        "stipulation-to-seal", "Stipulation to Seal Record of Conviction", "13 V.S.A. § 7602(a)(4)",
        "stipulation-to-seal", ["vt-7602-a4"], "200-00132 (07/2025)", Together.Incident,
        "Seal a conviction, if the prosecutor agrees", "Sellar una condena, de acuerdo con la fiscalía")
    { TitleForSeveral = "Stipulation to Seal Record of Convictions", Stipulated = true };

    public static readonly PetitionKind StipulationToSealNoConviction = new(
        "stipulation-to-seal-no-conviction", "Stipulation to Seal Record Without a Conviction", "13 V.S.A. § 7603(a)(2)",
        "stipulation-to-seal", ["vt-7603-a2"], "200-00132 (07/2025)", Together.Dockets,
        "Seal a charge that ended without a conviction, if the prosecutor agrees", "Sellar un cargo que terminó sin condena, de acuerdo con la fiscalía")
    { Stipulated = true, Conviction = false };

    public static readonly PetitionKind StipulationToExpunge = new(
        "stipulation-to-expunge", "Stipulation to Expunge Record of Conduct No Longer a Crime", "13 V.S.A. § 7602(a)(1) and (b)",
        "stipulation-to-expunge", [], "200-00132A (07/2025)", Together.Incident,
        "Expunge a conviction, if the prosecutor agrees", "Eliminar una condena, de acuerdo con la fiscalía")
    { Stipulated = true };

    public static readonly IReadOnlyList<PetitionKind> All =
    [
        SealMisdemeanor, SealFelony, SealDui, ExpungeNoLongerCrime, SealNoConviction, SealAge18To21, SealBefore25,
        StipulationToSeal, StipulationToSealNoConviction, StipulationToExpunge,
    ];

    /// <summary>The petition a rule leads to; null when the rule needs none.</summary>
    public static PetitionKind? ForRule(string rule) => All.FirstOrDefault(kind => kind.Rules.Contains(rule));
}
