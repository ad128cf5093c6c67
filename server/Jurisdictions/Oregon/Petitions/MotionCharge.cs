using System.Globalization;
using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>A charge that a motion asks about, and the finding that lets it be set aside.</summary>
internal sealed record MotionCharge(Case Case, Charge Charge, RemedyFinding Finding)
{
    private const string NoComplaintRule = "or-137.225-no-complaint";
    private const string DismissedRule = "or-137.225-dismissed";
    private const string InsanityRule = "or-137.223-insanity";

    /// <summary>The rules that lead to a motion in a circuit court.</summary>
    public static readonly IReadOnlyList<string> Rules =
        ["or-137.225-conviction", DismissedRule, NoComplaintRule, InsanityRule, "or-137.226-marijuana", "or-475c.397-marijuana-violation"];

    public ChargeKey Key { get; } = new(Case.CaseNumber, Charge.Id);

    public string Path => RecordPath.Charge(Key);

    public string Count => CountOf(Charge);

    /// <summary>Whether no accusatory instrument was filed (ORS 137.225(1)(c)).</summary>
    public bool IsNoComplaint => Finding.Rule == NoComplaintRule;

    /// <summary>A judgment of guilty except for insanity (ORS 137.223).</summary>
    public bool IsInsanity => Finding.Rule == InsanityRule;

    /// <summary>A finding of contempt of court.</summary>
    public bool IsContempt => Charge.Description?.Contains("contempt", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A conviction, finding of contempt, or judgment of guilty except for insanity, and no arrest or charge that came to nothing.</summary>
    public bool IsConviction => IsOfConviction(Finding.Rule);

    /// <summary>Whether a rule is about what a court found, and so about sentences and money.</summary>
    public static bool IsOfConviction(string rule) => rule is not (NoComplaintRule or DismissedRule);

    /// <summary>The number of the count as the court prints it.</summary>
    public static string CountOf(Charge charge) => charge.Number?.ToString(CultureInfo.InvariantCulture) ?? charge.Id;

    /// <summary>Counts in their order: 2 before 10, whatever the order of the page.</summary>
    public static int Order(Charge charge) => charge.Number ?? (int.TryParse(charge.Id, CultureInfo.InvariantCulture, out var id) ? id : int.MaxValue);
}
