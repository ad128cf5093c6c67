using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>One planned motion: about one case, to the circuit court of its county.</summary>
/// <param name="Charges">In the order of their counts.</param>
internal sealed record Motion(PlannedPetition Plan, MotionKind Kind, IReadOnlyList<MotionCharge> Charges)
{
    public Case Case => Charges[0].Case;

    /// <summary>Whether the motion asks about every charge of the case.</summary>
    public bool IsWhole => Charges.Count == Case.Charges.Count;

    /// <summary>The counts asked about, when the motion leaves some out: <c>counts 1, 3, and 10 only</c>.</summary>
    public string? CountsOnly => IsWhole ? null : $"count{(Charges.Count > 1 ? "s" : "")} {Wording.List([.. Charges.Select(charge => charge.Count)])} only";

    /// <param name="open">Charges of the case whose answer is not settled.</param>
    public static Motion Of(IReadOnlyList<MotionCharge> charges, IReadOnlyList<Charge> open)
    {
        var docket = charges[0].Case;
        var county = County.Find(docket.County);
        var kind = MotionKind.For(county, charges);
        var keys = charges.Select(charge => charge.Key).ToList();
        var plan = new PlannedPetition(
            PlanId.Of(kind.Name, keys), kind.Name, kind.TitleFor(charges),
            Wording.List([.. charges.Select(charge => charge.Finding.Citation).Distinct()]),
            county?.Name ?? docket.County ?? "", County.CourtOf(county?.Name),
            [docket.CaseNumber], keys, kind.Form, false, Fees.Filing, [County.ProsecutorOf(county?.Name)],
            [.. MotionNotes.For(docket, county, charges, open)], Stipulable: false, TakesReasons: false);
        return new(plan, kind, charges);
    }
}
