using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont.Law;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Where a Vermont petition is filed, and who is served.</summary>
internal static class Court
{
    public static string Name(string? county) => $"Vermont Superior Court, {county ?? "[county]"} Unit, Criminal Division";

    public static string ProsecutorInSpanish(Case docket) => IsAttorneyGeneral(docket)
        ? "oficina del fiscal general (Attorney General)"
        : $"oficina del fiscal (State's Attorney) del condado de {docket.County ?? "[county]"}";

    /// <summary>The office that prosecuted: the county's State's Attorney unless someone said it was the Attorney General.</summary>
    public static string Prosecutor(Case docket) =>
        IsAttorneyGeneral(docket)
            ? "Office of the Attorney General"
            : $"Office of the State's Attorney for {docket.County ?? "[county]"} County";

    /// <summary>Whether nobody said which office prosecuted.</summary>
    public static bool IsProsecutorPresumed(Case docket) => Given.Text(docket.Facts, VermontFacts.Prosecutor) is null;

    private static bool IsAttorneyGeneral(Case docket) =>
        Given.Text(docket.Facts, VermontFacts.Prosecutor)?.Contains("attorney general", StringComparison.OrdinalIgnoreCase) == true;
}
