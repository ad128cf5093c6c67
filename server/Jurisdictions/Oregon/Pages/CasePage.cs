using RecordClearance.Reading;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>A case detail page of Oregon's court site, as a person and a case.</summary>
internal static class CasePage
{
    public static CaseReading? Normalize(PageReading reading) => null;
}
