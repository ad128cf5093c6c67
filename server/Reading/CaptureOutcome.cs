using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>A captured case or list of cases, or why there is none.</summary>
/// <param name="Message">More about the refusal; it holds no word from the page.</param>
/// <param name="Missing">What a page of this kind should have had.</param>
public sealed record CaptureOutcome(
    CaptureResult? Result,
    CaptureRefusal? Refusal = null,
    string? Message = null,
    IReadOnlyList<MissingField>? Missing = null)
{
    public Listing? Listing { get; init; }

    public static CaptureOutcome Refused(CaptureRefusal refusal, string? message = null, IReadOnlyList<MissingField>? missing = null) =>
        new(null, refusal, message, missing);
}

/// <summary>Why a page is not captured.</summary>
public enum CaptureRefusal { UnknownSite, DoesNotFit, Restricted, TooDeep, TooSlow, TooLarge }
