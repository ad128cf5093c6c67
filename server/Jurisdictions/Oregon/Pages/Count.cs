using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>One row of the client's charges.</summary>
/// <param name="Number">As the court prints it: 999 stands for a charge that was never filed, and may repeat.</param>
internal sealed record Count(string Row, string CaseNumber, string Id, int? Number, string? Description)
{
    public string Name => Number is null ? "A charge without a number" : $"Count {Id}";

    public string this[string value] => RecordPath.Charge(CaseNumber, Id, value);
}
