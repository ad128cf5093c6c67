using RecordClearance.Contract;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>Where a Vermont petition is filed, and who is served.</summary>
internal static class Court
{
    public static string Name(string? county) => $"Vermont Superior Court, {county ?? "[county]"} Unit, Criminal Division";

    /// <summary>The office that prosecuted: the county's State's Attorney unless someone said it was the Attorney General.</summary>
    public static string Prosecutor(Case docket) =>
        Given.Text(docket.Facts, "prosecutor")?.Contains("attorney general", StringComparison.OrdinalIgnoreCase) == true
            ? "the Office of the Attorney General"
            : $"the Office of the State’s Attorney for {docket.County ?? "[county]"} County";
}
