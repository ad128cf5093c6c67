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
        if (Balance.IsOwed(docket))
            yield return $"{Balance.Amount(docket) ?? "Money"} is owed in this case. A conviction can be set aside only after it is paid or waived: pay it, or file the motion to modify financial obligations first.";
        foreach (var charge in open)
            yield return $"Count {MotionCharge.CountOf(charge)} of this case is not settled. If its questions are answered first, it may join this motion.";
        foreach (var charge in charges.Where(charge => charge.Finding.Confirm.Count > 0))
            yield return $"Count {charge.Count} is eligible if confirmed: what is presumed stays for the signer to check in the declaration.";
        foreach (var note in charges.Select(charge => charge.Finding.Note).OfType<string>().Distinct()) yield return note;
        foreach (var unsure in charges.Select(charge => charge.Finding.Unverified).OfType<string>().Distinct())
            yield return $"An attorney must confirm the rule behind this motion: {unsure}";
    }
}
