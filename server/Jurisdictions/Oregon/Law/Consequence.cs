using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>What would follow for a charge, in a few words beside a question.</summary>
public static class Consequence
{
    /// <summary>If it is a conviction of one of these kinds.</summary>
    public static string Of(OregonCharge charge, IReadOnlyList<Kind> kinds) => string.Join(" or ", kinds.Select(kind => Of(charge, kind)).Distinct());

    /// <summary>If it ended in a conviction.</summary>
    public static string OfConviction(OregonCharge charge) => Of(charge, charge.Classification.Kinds);

    private static string Of(OregonCharge charge, Kind kind) => kind switch
    {
        { Eligible: Answer.No } => "may not be set aside",
        { Years: { } years } when WaitingPeriod.Ends(charge, years) is { } wait =>
            $"not before {Days.Iso(Latest(wait, RevokedProbation.Ends(charge), charge.Record.Convictions.Against(charge, years).Certain))}",
        { Years: { } years } => $"{Days.Years(years)} after the conviction",
        _ => "an attorney must review it",
    };

    private static DateOnly Latest(DateOnly day, params ReadOnlySpan<DateOnly?> others)
    {
        foreach (var other in others)
        {
            day = other > day ? other.Value : day;
        }

        return day;
    }
}
