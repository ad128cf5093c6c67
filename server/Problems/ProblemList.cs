namespace RecordClearance.Problems;

/// <summary>Every kind of trouble the service answers with, in one place.</summary>
public static class ProblemList
{
    public static readonly Problem MalformedRequest = new("malformed-request", 400, "The request could not be read.", "Correct the named member and send it again.");
    public static readonly Problem WrongHost = new("wrong-host", 400, "The request was not addressed to this computer.", "Use the address that the service printed when it started.");
    public static readonly Problem NotPaired = new("not-paired", 401, "This browser is not paired with the service.", "Open the extension's options and pair it with the code on the service's terminal.");
    public static readonly Problem WrongCode = new("wrong-code", 401, "That is not the code on the service's terminal.", "Type the eight characters as they are printed.");
    public static readonly Problem ForeignOrigin = new("foreign-origin", 403, "Only the RecordClearance extension may talk to this service.", "Another program must send 'Sec-Fetch-Site: none', no Origin, and a token of its own.");
    public static readonly Problem NoSuchThing = new("not-found", 404, "There is nothing at this address.", "The list of addresses is at /openapi/v1.json.");
    public static readonly Problem NoSuchClient = new("no-such-client", 404, "This client file does not exist.", "It was forgotten or its time ran out: capture the docket again.");
    public static readonly Problem NoSuchEdit = new("no-such-edit", 404, "The client file has no such edit.", "Open the file again; it lists its edits.");
    public static readonly Problem NoSuchTemplate = new("no-such-template", 404, "The state has no such template.", "GET /api/templates lists them.");
    public static readonly Problem NoSuchJurisdiction = new("no-such-jurisdiction", 404, "The service does not know this state.", "GET /api/jurisdictions lists the states it knows.");
    public static readonly Problem WrongMethod = new("wrong-method", 405, "This address does not take that method.", "The Allow header says which it takes.");
    public static readonly Problem DifferentPerson = new("different-person", 409, "The page may be about another person.", "Compare the differences, then send it again with samePerson true, or save it as a new client.");
    public static readonly Problem WhichDefendant = new("which-defendant", 409, "The case has several defendants, and nobody has said which is the client.", "Send the page to /api/captures again with the defendant's name.");
    public static readonly Problem ClientChanged = new("client-changed", 409, "The client file was changed in the meantime; nothing was saved.", "Read the file again and repeat the change.");
    public static readonly Problem CodeExpired = new("code-expired", 410, "The pairing code was used or its two minutes are over.", "Ask for a new code; the service prints it on its terminal.");
    public static readonly Problem TooLarge = new("too-large", 413, "The page or file is larger than 2 MB; nothing was taken from it.", "Open one docket by itself and try again.");
    public static readonly Problem NotJson = new("wrong-content-type", 415, "The body is not of the type this address takes.", "Send it as application/json, a template as a Word document.");
    public static readonly Problem UnknownJurisdiction = new("unknown-jurisdiction", 422, "The service does not know the record's state.", "GET /api/jurisdictions lists the states it knows.");
    public static readonly Problem UnknownSite = new("unknown-site", 422, "The service does not know this court site.", "GET /api/sites lists the sites it knows.");
    public static readonly Problem PageDoesNotFit = new("page-does-not-fit", 422, "This page could not be read as a docket; nothing was taken from it.", "Open the docket, wait until it has finished drawing, and try again. If it happens again, the court may have changed its page.");
    public static readonly Problem PageIsList = new("page-is-list", 422, "This page lists cases; it is no case itself.", "Send it to /api/listings.");
    public static readonly Problem PageIsCase = new("page-is-case", 422, "This page is a case; it lists none.", "Send it to /api/captures.");
    public static readonly Problem PageTooDeep = new("page-too-deep", 422, "This page is too deeply nested to read; nothing was taken from it.", "Open the docket itself and try again.");
    public static readonly Problem PageTooSlow = new("page-too-slow", 422, "This page took too long to read; nothing was taken from it.", "Try again when the computer is less busy.");
    public static readonly Problem PageRestricted = new("page-restricted", 422, "This case may not leave the court's page; nothing was taken from it.", "Ask the court for access to the record.");
    public static readonly Problem AmbiguousRecord = new("ambiguous-record", 422, "Two cases of the record have one number, or two charges of a case one id.", "Give each its own.");
    public static readonly Problem NothingToDraft = new("nothing-to-draft", 422, "Nothing in this record can be asked for on that day.", "POST /api/plans says why, charge by charge.");
    public static readonly Problem BadTemplate = new("bad-template", 422, "The Word file cannot be used as a template; the old one stays.", "Correct every problem listed and send it again.");
    public static readonly Problem BrokenTemplate = new("broken-template", 422, "A template of the office cannot be used.", "Correct it, or go back to ours with DELETE /api/templates/{jurisdiction}/{name}.");
    public static readonly Problem BadValue = new("bad-value", 422, "The value does not fit; nothing was saved.", "Send one of the values that are allowed.");
    public static readonly Problem LastCase = new("last-case", 422, "This is the client's only case; nothing was changed.", "Forget the client instead.");
    public static readonly Problem TooManyCases = new("too-many-cases", 422, "A record has more than 500 cases; nothing was changed.", "Split it into several records.");
    public static readonly Problem TooMany = new("too-many-requests", 429, "Too many requests at once.", "Wait a moment and try again.");
    public static readonly Problem TooManyTries = new("too-many-tries", 429, "The code was typed wrongly five times and no longer works.", "Ask for a new code; the service prints it on its terminal.");
    public static readonly Problem ClientDamaged = new("client-damaged", 500, "This client file is damaged on the disk and cannot be read.", "Put the data folder back from a backup, or forget the client and capture the dockets again.");
    public static readonly Problem Unexpected = new("unexpected", 500, "Something went wrong in the service; nothing was changed.", "Try again. If it happens again, report the id with what you did.");
    public static readonly Problem PdfFailed = new("pdf-failed", 500, "LibreOffice could not make the PDF.", "Try again, or save Word files.");
    public static readonly Problem NoLibreOffice = new("no-libreoffice", 501, "A PDF needs LibreOffice, which is not installed on this computer.", "Install LibreOffice, or save Word files.");
    public static readonly Problem Busy = new("database-busy", 503, "Another program is using the client files; nothing was changed.", "Close it and try again.");
    public static readonly Problem DiskFull = new("disk-full", 507, "The disk is full; nothing was changed.", "Free some space and try again.");

    public static IReadOnlyList<Problem> All { get; } =
        [.. typeof(ProblemList).GetFields().Select(field => field.GetValue(null)).OfType<Problem>()];

    /// <summary>The problem for a status that the framework answered with by itself.</summary>
    public static Problem ForStatus(int status) => status switch
    {
        400 => MalformedRequest,
        401 => NotPaired,
        403 => ForeignOrigin,
        404 => NoSuchThing,
        405 => WrongMethod,
        413 => TooLarge,
        415 => NotJson,
        429 => TooMany,
        _ => Unexpected,
    };
}
