using System.Diagnostics.CodeAnalysis;
using RecordClearance.Contract;
using RecordClearance.Problems;

namespace RecordClearance.Jurisdictions;

/// <summary>Finds the state whose law a record asks for, or says why it cannot be asked.</summary>
public static class RecordJurisdiction
{
    public const int MostCases = 500;

    public static bool TryFind(
        this JurisdictionCatalog states, Record record,
        [NotNullWhen(true)] out Jurisdiction? state, [NotNullWhen(false)] out Problem? problem)
    {
        state = states.Find(record.Jurisdiction);
        problem = state is null ? ProblemList.UnknownJurisdiction
            : record.Cases.Count > MostCases ? ProblemList.TooManyCases
            : IsAmbiguous(record) ? ProblemList.AmbiguousRecord
            : null;
        return problem is null;
    }

    // Answers name a charge by its case number and id.
    private static bool IsAmbiguous(Record record) =>
        HasTwice(record.Cases.Select(found => found.CaseNumber))
        || record.Cases.Any(found => HasTwice(found.Charges.Select(charge => charge.Id)));

    private static bool HasTwice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>();
        return names.Any(name => !seen.Add(name));
    }
}
