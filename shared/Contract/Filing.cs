namespace RecordClearance.Contract;

/// <summary>What is asked of the planner and the drafter.</summary>
/// <param name="Pages">The court pages the record was read from, which the petitions name; null or empty when it was typed in.</param>
public sealed record FilingRequest(
    Record Record,
    DateOnly AsOf,
    Filer Filer,
    FilingChoices? Choices = null,
    IReadOnlyList<PageRead>? Pages = null);

/// <summary>Where and when one docket was read.</summary>
public sealed record PageRead(string CaseNumber, string Url, DateTimeOffset CapturedAt);

/// <summary>Who signs and files.</summary>
/// <param name="Kind"><c>attorney</c>, <c>organization</c> (a representative) or <c>self</c>.</param>
/// <param name="Name">Null when <paramref name="Kind"/> is <c>self</c>: the petitioner's own name is used.</param>
/// <param name="LicenseNumber">The attorney's registration number as the court asks for it.</param>
public sealed record Filer(
    FilerKind Kind,
    string? Name = null,
    string? Organization = null,
    Address? Address = null,
    string? Phone = null,
    string? Email = null,
    string? LicenseNumber = null);

public enum FilerKind { Attorney, Organization, Self }

/// <summary>What the user decided for this client's papers. Everything left out has a default.</summary>
/// <param name="Documents">Which kinds of document to draft, by the names the state lists; null for all that apply.</param>
/// <param name="Petitions">Which petitions to draft, by plan id; null for all that are eligible.</param>
/// <param name="Groups">Charges the user says arose from one incident, or wants filed together.</param>
/// <param name="Stipulated">Plan ids, or charges, to be asked for by stipulation with the prosecutor.</param>
/// <param name="Texts">Free text by charge, so that it stays when grouping changes; keys are <see cref="RecordPath"/>s of charges.</param>
/// <param name="Language">Of what the client reads: <c>en</c> or <c>es</c>.</param>
/// <param name="EmailService">Whether the filer consents to service by e-mail; null leaves both boxes open.</param>
/// <param name="Routes">Another route than the best one, by charge; the value is a rule's name and the route must fit.</param>
/// <param name="InPart">Case numbers to ask for now although another of their charges can be asked for later.</param>
public sealed record FilingChoices(
    IReadOnlyList<string>? Documents = null,
    IReadOnlyList<string>? Petitions = null,
    IReadOnlyList<IReadOnlyList<ChargeKey>>? Groups = null,
    IReadOnlyList<ChargeKey>? Stipulated = null,
    IReadOnlyDictionary<string, string>? Texts = null,
    string? Language = null,
    bool? EmailService = null,
    IReadOnlyDictionary<string, string>? Routes = null,
    IReadOnlyList<string>? InPart = null);

/// <summary>Names one charge of a record.</summary>
public sealed record ChargeKey(string CaseNumber, string ChargeId);

/// <summary>Which petitions, what is still missing, and what stays behind.</summary>
/// <param name="Refused">Groupings or requests the law does not allow, each with its citation.</param>
/// <param name="LeftOut">Charges in no petition, each with why and, where known, when it becomes eligible.</param>
public sealed record FilingPlan(
    string Jurisdiction,
    DateOnly AsOf,
    string LawVersion,
    string Notice,
    IReadOnlyList<PlannedPetition> Petitions,
    IReadOnlyList<PlannedDocument> Documents,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<Refusal> Refused,
    IReadOnlyList<LeftOutCharge> LeftOut);

/// <summary>One petition to one court.</summary>
/// <param name="Id">Stable for the same charges and remedy, whatever else changes.</param>
/// <param name="Kind">The state's name of the petition, such as <c>seal-misdemeanor</c>.</param>
/// <param name="Form">The official form whose content it follows, with its revision; null when none exists.</param>
/// <param name="Fee">Dollars to file; zero when free.</param>
/// <param name="Serve">Who is served, by name or office.</param>
/// <param name="Stipulable">Whether the state lets the parties ask for it by stipulation.</param>
/// <param name="TakesReasons">Whether it prints what the filer writes about why it should be granted.</param>
public sealed record PlannedPetition(
    string Id,
    string Kind,
    string Title,
    string Citation,
    string County,
    string Court,
    IReadOnlyList<string> CaseNumbers,
    IReadOnlyList<ChargeKey> Charges,
    string? Form,
    bool Stipulated,
    decimal Fee,
    IReadOnlyList<string> Serve,
    IReadOnlyList<string> Notes,
    bool Stipulable = true,
    bool TakesReasons = true);

/// <summary>One file of the packet.</summary>
/// <param name="File">Its name in the packet.</param>
/// <param name="Petition">The petition it belongs to; null for a paper about the whole client.</param>
/// <param name="Purpose">What it is for, in plain words.</param>
/// <param name="FileAt">Where to file it; null when it is not filed.</param>
public sealed record PlannedDocument(string File, string Kind, string Title, string? Petition, string Purpose, string? FileAt, IReadOnlyList<string> Serve);

/// <summary>A value a paper needs and nobody has given.</summary>
/// <param name="Path">Where it goes; see <see cref="RecordPath"/>; null when it belongs to the filer.</param>
/// <param name="Petitions">Plan ids of the petitions that need it.</param>
public sealed record MissingFact(string Fact, string? Path, string Ask, string Kind, IReadOnlyList<string> Petitions);

public sealed record Refusal(string Request, string Why, string Citation);

/// <param name="Held">Whether it could be asked for now, and only waits for another charge of its case.</param>
public sealed record LeftOutCharge(string CaseNumber, string ChargeId, string Why, DateOnly? EligibleOn, bool Held = false);
