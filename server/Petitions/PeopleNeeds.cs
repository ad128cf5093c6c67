using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Petitions;

/// <summary>What the papers of one petition must say of the petitioner and the filer.</summary>
internal static class PeopleNeeds
{
    /// <param name="license">What the state calls an attorney's number, such as <c>Vermont license</c>.</param>
    public static void Ask(FilingRequest request, MissingFacts missing, string petition, Fact telephone, string license)
    {
        var (person, filer) = (request.Record.Person, request.Filer);
        Need(PersonText.Natural(person.Name), "name", "/person/name", "What is the petitioner's full name?");
        Need(person.DateOfBirth?.ToString("O"), "dateOfBirth", "/person/dateOfBirth", "What is the petitioner's date of birth?", "date");
        var signer = new Signer(request, telephone);
        Need(signer.PetitionerAddress, "address", "/person/addresses", "What is the petitioner's mailing address?");
        if (filer.Kind == FilerKind.Self)
        {
            Need(signer.PetitionerPhone, "filer.phone", null, "What is the petitioner's telephone number?");
            return;
        }
        Need(filer.Name, "filer.name", null, "What is the name of the attorney or helper?");
        Need(filer.Phone, "filer.phone", null, "What is the telephone number of the attorney or helper?");
        if (filer.Kind == FilerKind.Organization)
        {
            missing.Need(signer.PetitionerPhone is not null, telephone, RecordPath.Fact(telephone.Name), petition);
            return;
        }
        Need(PersonText.Lines(filer.Address), "filer.address", null, "What is the attorney's address?");
        Need(filer.Email, "filer.email", null, "What is the attorney's e-mail address?");
        Need(filer.LicenseNumber, "filer.licenseNumber", null, $"What is the attorney's {license} number?");

        void Need(string? value, string fact, string? path, string ask, string kind = "text") =>
            missing.Need(PersonText.OrNull(value) is not null, fact, path, ask, kind, petition);
    }
}
