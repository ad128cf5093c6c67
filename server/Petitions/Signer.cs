using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Petitions;

/// <summary>Who signs: the attorney, or the petitioner, alone or with an organization's help.</summary>
/// <param name="Telephone">The state's name of the petitioner's telephone number.</param>
internal sealed record Signer(FilingRequest Request, Fact Telephone)
{
    private Filer Filer => Request.Filer;

    private bool IsSelf => Filer.Kind == FilerKind.Self;

    public bool IsRepresented => Filer.Kind == FilerKind.Attorney;

    public string? PetitionerAddress =>
        (IsSelf ? PersonText.Lines(Filer.Address) : null) ?? PersonText.Lines(Request.Record.Person.Addresses is [var first, ..] ? first : null);

    public string? PetitionerPhone => (IsSelf ? PersonText.OrNull(Filer.Phone) : null) ?? Given.Text(Request.Record.Facts, Telephone);

    public string? PetitionerName => PersonText.Natural(Request.Record.Person.Name);

    public FieldValues Describe(FieldValues values) => values
        .When("represented", IsRepresented)
        .When("self-represented", !IsRepresented)
        .When("an organization helps", Filer.Kind == FilerKind.Organization)
        .Set("petitioner's name", PetitionerName)
        .Set("petitioner's name in capitals", PetitionerName?.ToUpperInvariant())
        .Set("petitioner's date of birth", Request.Record.Person.DateOfBirth is { } born ? Wording.Short(born) : null)
        .Set("petitioner's address", PetitionerAddress)
        .Set("petitioner's telephone number", PetitionerPhone)
        .When("petitioner has e-mail", IsSelf && PersonText.OrNull(Filer.Email) is not null)
        .Set("petitioner's e-mail address", IsSelf ? PersonText.OrNull(Filer.Email) : null)
        .Set("filer's name", IsSelf ? PetitionerName : PersonText.OrNull(Filer.Name))
        .Set("filer's address", FilerAddress)
        .Set("filer's telephone number", PersonText.OrNull(Filer.Phone))
        .Set("filer's e-mail address", PersonText.OrNull(Filer.Email))
        .Set("attorney's license number", PersonText.OrNull(Filer.LicenseNumber))
        .Set("e-mail service yes", Request.Choices?.EmailService == true ? "☒" : "☐")
        .Set("e-mail service no", Request.Choices?.EmailService == false ? "☒" : "☐")
        .Set("footer", Footer);

    private string? FilerAddress => PersonText.Lines(Filer.Address) is { } lines
        ? PersonText.OrNull($"{Filer.Organization}\n{lines}")
        : null;

    // What is not known is left out here: the signature block shows it as a blank.
    private string Footer => string.Join(" · ", new[]
    {
        Filer.Kind == FilerKind.Organization ? "Prepared with the help of " + (Filer.Organization ?? Filer.Name) : IsSelf ? PetitionerName : Filer.Name,
        Filer.Kind == FilerKind.Attorney ? Filer.Organization : null,
        Filer.Phone,
        Filer.Email,
    }.Where(text => !string.IsNullOrWhiteSpace(text)));
}
