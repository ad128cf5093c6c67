using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>What the signer should know before filing a motion.</summary>
internal static class MotionNotes
{
    public static IEnumerable<string> For(Case docket, County? county, IReadOnlyList<MotionCharge> charges, IReadOnlyList<Charge> open)
    {
        if (county is null)
            yield return docket.County is { Length: > 0 } place
                ? $"{place} is not a county of Oregon. A circuit court sets aside its own records only; find out which court holds this one."
                : "The record does not say which county holds this case.";
        else
        {
            yield return $"Practitioners expect a decision in about {county.Wait} months in {county.Name} County (as read on {Wording.Long(county.ReadOn)}).";
            if (county.Practice is { } practice) yield return practice;
            yield return county.Address is null
                ? "No address of the district attorney is known here. Find it before mailing."
                : "Confirm the district attorney's address before mailing; it was not compared with the office's own page.";
        }
        if (docket.BalanceDue > 0)
            yield return $"The court's account shows {Wording.Dollars(docket.BalanceDue.Value)} owed in this case. Pay it, or file the motion to modify financial obligations; some offices wait with the motion to set aside until it is decided.";
        foreach (var charge in open)
            yield return $"Count {MotionCharge.CountOf(charge)} of this case is not settled. If its questions are answered first, it may join this motion.";
        foreach (var charge in charges.Where(charge => charge.Finding.Confirm.Count > 0))
            yield return $"Count {charge.Count} is eligible if confirmed: what is presumed stays for the signer to check in the declaration.";
        foreach (var note in charges.Select(charge => charge.Finding.Note).OfType<string>().Distinct()) yield return note;
        foreach (var unsure in charges.Select(charge => charge.Finding.Unverified).OfType<string>().Distinct())
            yield return $"An attorney must confirm the rule behind this motion: {unsure}";
    }
}
