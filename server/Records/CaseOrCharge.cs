using RecordClearance.Contract;

namespace RecordClearance.Records;

/// <summary>The whole case or charge that a path names: an edit of it adds it, or takes it away.</summary>
public sealed record CaseOrCharge(string CaseNumber, string? ChargeId)
{
    public string Word => ChargeId is null ? "case" : "charge";

    /// <summary>Null when the path names something else, such as one value of a charge.</summary>
    public static CaseOrCharge? Of(string path) => RecordPath.Steps(path) switch
    {
        ["cases", var number] => new(number, null),
        ["cases", var number, "charges", var id] => new(number, id),
        _ => null,
    };

    public bool IsIn(Record record) => CaseIn(record) is { } found && (ChargeId is null || found.Charges.Any(charge => charge.Id == ChargeId));

    /// <summary>A charge needs its case.</summary>
    public bool HasPlaceIn(Record record) => ChargeId is null || CaseIn(record) is not null;

    private Case? CaseIn(Record record) => record.Cases.FirstOrDefault(found => found.CaseNumber == CaseNumber);
}
