using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Eligibility;

/// <summary>Applies a state's law, and warns of the cases and values it could not be applied to.</summary>
public static class NotRead
{
    public static Findings Judge(this Jurisdiction state, Record record, DateOnly asOf)
    {
        var findings = state.Evaluate(record, asOf);
        string[] warnings = [.. record.NotRead is { Count: > 0 } open ? [Warning(open)] : Array.Empty<string>(), .. (record.Unread ?? []).Select(Warning), .. record.Cases.Where(docket => docket.BalanceDue < 0).Select(Negative)];
        return warnings is [] ? findings : findings with { Warnings = [.. findings.Warnings, .. warnings] };
    }

    private static string Warning(UnreadValue value) =>
        $"\"{(value.Text.Length > 60 ? value.Text[..60] + "…" : value.Text)}\" could not be read and counts as not known: {value.Path}. Days are written as 2024-06-01, money as 47.50.";

    private static string Negative(Case docket) => $"The balance of {docket.CaseNumber} is negative and was not used.";

    private static string Warning(IReadOnlyList<string> open) => open.Count == 1
        ? $"One case is listed and was not read, so it is not counted: {open[0]}. It may change these answers."
        : $"{open.Count} cases are listed and were not read, so they are not counted: {string.Join(", ", open)}. They may change these answers.";
}
