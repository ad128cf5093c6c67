using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>From findings to motions: which, together with what, what is missing, and what each paper says.</summary>
internal static class OregonPlanner
{
    public static Filing Prepare(FilingRequest request, Findings findings) =>
        new(new FilingPlan(findings.Jurisdiction, request.AsOf, findings.LawVersion, findings.Notice, [], [], [], [], []), []);
}
