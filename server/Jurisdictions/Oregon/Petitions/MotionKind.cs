using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>One kind of motion to set aside, with its own form.</summary>
/// <param name="Name">As the plan and its template call it.</param>
/// <param name="Order">The template of the order the judge signs.</param>
/// <param name="Form">The official form whose content it follows.</param>
/// <param name="Conviction">Whether it asks about a conviction; it may then take the dismissed charges of the case along.</param>
internal sealed record MotionKind(string Name, string Title, string Citation, string Order, string Form, bool Conviction)
{
    private const string Statewide = "Motion to Set Aside, Oregon Judicial Department (January 2026)";
    private const string OfMultnomah = "Motion to Set Aside, Multnomah County Circuit Court (Rev. 02/26)";
    private const string Convictions = "ORS 137.225, 137.223, 137.226";
    private const string Arrests = "ORS 137.225(1)(c) and (d)";

    public static readonly IReadOnlyList<MotionKind> All =
    [
        new("set-aside-conviction", "Motion to Set Aside Conviction", Convictions, "order-conviction", Statewide, true),
        new("set-aside-arrest", "Motion to Set Aside Record of Arrest or Charge", Arrests, "order-arrest", Statewide, false),
        new("multnomah-set-aside-conviction", "Motion to Set Aside Conviction", Convictions, "multnomah-order-conviction", OfMultnomah, true),
        new("multnomah-set-aside-arrest", "Motion to Set Aside Record of Arrest or Charge", Arrests, "multnomah-order-arrest", OfMultnomah, false),
    ];

    /// <summary>The motion of a county for these charges of one case.</summary>
    public static MotionKind For(County? county, IReadOnlyList<MotionCharge> charges) =>
        All.First(kind => kind.Conviction == charges.Any(charge => charge.IsConviction) && (kind.Form == OfMultnomah) == (county?.HasOwnForms == true));

    public string TitleFor(IReadOnlyList<MotionCharge> charges) =>
        charges.Where(charge => charge.IsConviction).ToList() is not [_, ..] convictions ? Title
        : convictions.TrueForAll(charge => charge.IsInsanity) ? "Motion to Set Aside Judgment of Guilty Except for Insanity"
        : convictions.Count > 1 ? "Motion to Set Aside Convictions"
        : Title;

    public PetitionKindSummary Summarize() => new(Name, Title, Citation, Form);
}
