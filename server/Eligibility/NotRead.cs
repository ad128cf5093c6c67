using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Eligibility;

/// <summary>Applies a state's law, and warns of the cases it could not be applied to.</summary>
public static class NotRead
{
    public static Findings Judge(this Jurisdiction state, Record record, DateOnly asOf)
    {
        var findings = state.Evaluate(record, asOf);
        return record.NotRead is { Count: > 0 } open
            ? findings with { Warnings = [.. findings.Warnings, Warning(open)] }
            : findings;
    }

    private static string Warning(IReadOnlyList<string> open) => open.Count == 1
        ? $"One case is listed and was not read, so it is not counted: {open[0]}. It may change these answers."
        : $"{open.Count} cases are listed and were not read, so they are not counted: {string.Join(", ", open)}. They may change these answers.";
}
