using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>A charge in no petition.</summary>
/// <param name="IsAutomatic">Whether it is cleared without a petition.</param>
internal sealed record LeftOut(LeftOutCharge Charge, bool IsAutomatic);
