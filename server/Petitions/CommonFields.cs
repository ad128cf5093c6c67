namespace RecordClearance.Petitions;

/// <summary>The names that every state's papers share: who signs, and what a paper was made from.</summary>
internal static class CommonFields
{
    public static readonly IReadOnlyList<FieldName> Fields =
    [
        new("law version", "The rules the paper was made with", "vt-2025-07"),
        new("law verified through", "The last day the law was checked", "07/01/2025"),
        new("footer", "Who filed or helped and how to reach them, as far as known", "Morgan Sample · Sample Law Office · 802-555-0100"),
        new("petitioner's name", "The petitioner's name in natural order", "Casey Q. Maple, Jr."),
        new("petitioner's name in capitals", "The same for the caption", "CASEY Q. MAPLE, JR."),
        new("petitioner's date of birth", "The petitioner's date of birth", "02/03/1998"),
        new("petitioner's address", "The petitioner's mailing address, one line each", "1 Sample Road\nBurlington, VT 05401"),
        new("petitioner's telephone number", "The petitioner's telephone number, when the petitioner files", "802-555-0111"),
        new("petitioner's e-mail address", "The petitioner's e-mail address, when the petitioner files", "casey@example.org"),
        new("filer's name", "The attorney or helper", "Morgan Sample"),
        new("filer's address", "The filer's office and address, one line each", "Sample Law Office\n2 Sample Street\nBurlington, VT 05401"),
        new("filer's telephone number", "The filer's telephone number", "802-555-0100"),
        new("filer's e-mail address", "The filer's e-mail address", "morgan@example.org"),
        new("attorney's license number", "The attorney's number with the state's bar", "0000"),
        new("e-mail service yes", "A box, marked when the filer consents to service by e-mail", "☒"),
        new("e-mail service no", "A box, marked when the filer does not consent to service by e-mail", "☐"),
    ];

    public static readonly IReadOnlyList<FieldName> Conditions =
    [
        When("represented", "An attorney signs"),
        When("self-represented", "The petitioner signs"),
        When("an organization helps", "Someone who is not the petitioner's attorney helped"),
        When("petitioner has e-mail", "The petitioner files and gave an e-mail address"),
    ];

    public static readonly IReadOnlyList<FieldName> PageRead =
    [
        new("docket number", "The docket's number as the court prints it", "999-9-19 Cncr"),
        new("page address", "The court page the docket was read from", "https://portal.example.org/docket"),
        new("time read", "When it was read", "11/02/2026 14:05 UTC"),
    ];

    /// <summary>A named fact for <c>{{ if … }}</c>.</summary>
    public static FieldName When(string condition, string meaning) => new(condition, meaning, "yes");
}
