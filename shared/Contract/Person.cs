using System.Text.Json;

namespace RecordClearance.Contract;

/// <summary>The petitioner. Any member may be null: not known.</summary>
/// <param name="DriversLicense">State and number, as printed.</param>
/// <param name="StateId">The state identification number of the state's criminal records (SID), as printed.</param>
/// <param name="Facts">What is known of the person beyond this, such as a year of birth without a day; names defined per state.</param>
public sealed record Person(
    PersonName Name,
    IReadOnlyList<PersonName>? Aliases = null,
    DateOnly? DateOfBirth = null,
    IReadOnlyList<Address>? Addresses = null,
    string? Sex = null,
    string? Race = null,
    string? DriversLicense = null,
    string? StateId = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null);

/// <summary>A name as printed (<paramref name="Full"/>) and as parsed.</summary>
/// <param name="Full">The court's own order, such as <c>Ripley, Donald A., Jr.</c></param>
public sealed record PersonName(
    string Full,
    string? Given = null,
    string? Middle = null,
    string? Family = null,
    string? Suffix = null);

/// <summary>A postal address, lines as printed.</summary>
public sealed record Address(
    IReadOnlyList<string> Lines,
    string? City = null,
    string? State = null,
    string? Zip = null);
