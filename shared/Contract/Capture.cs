namespace RecordClearance.Contract;

/// <summary>A court page as the extension saw it.</summary>
/// <param name="Site">The site map's id, such as <c>us-vt-portal</c>.</param>
/// <param name="Url">The page's address; kept with the client, never logged.</param>
/// <param name="Html">The page after it finished drawing, without scripts, styles and pictures.</param>
/// <param name="Fields">What the extension's own reader read; null when only the service reads (command line).</param>
/// <param name="Defendant">The client's name, where a page has several defendants; null leaves it to the page's caption.</param>
public sealed record CaptureRequest(
    string Site,
    string Url,
    DateTimeOffset CapturedAt,
    string Html,
    IReadOnlyList<ReadField>? Fields = null,
    string? Defendant = null);

/// <summary>One text found on the page by the site map.</summary>
/// <param name="Name">The map's name with positions of repeated groups: <c>charges[0].statute</c>.</param>
/// <param name="Text">Exactly as shown, white space collapsed.</param>
/// <param name="Place">A CSS selector for the element on the page.</param>
public sealed record ReadField(string Name, string Text, string Place);

/// <summary>What a captured page says, normalized.</summary>
/// <param name="Url">The page's address on the web; words, and never a place on this computer, for a saved copy that names none.</param>
/// <param name="Provenance">For each value, by its <see cref="RecordPath"/>, the text it was read from.</param>
/// <param name="Defendants">Null where the page has one.</param>
public sealed record CaptureResult(
    string Site,
    string Url,
    DateTimeOffset CapturedAt,
    Person Person,
    Case Case,
    IReadOnlyDictionary<string, Provenance> Provenance,
    IReadOnlyList<CaptureWarning> Warnings,
    Defendants? Defendants = null);

/// <summary>Several defendants of one case; it was read as the record of one of them.</summary>
/// <param name="Names">All of them, as the page names them.</param>
/// <param name="Settled">Whether the page or the caller says which is the client. If not, <see cref="CaptureRequest.Defendant"/> does.</param>
public sealed record Defendants(IReadOnlyList<string> Names, bool Settled);

/// <summary>Where a value comes from.</summary>
/// <param name="Field">The site map's field, as in <see cref="ReadField.Name"/>.</param>
public sealed record Provenance(string Field, string Text, string Place);

/// <summary>Something about the page that a person must look at.</summary>
/// <param name="Kind"><c>missing</c>, <c>disagreement</c>, <c>unread</c>, <c>unexpected</c> or <c>restricted</c>.</param>
/// <param name="Path">The value concerned, as a <see cref="RecordPath"/>; null when it concerns the page.</param>
public sealed record CaptureWarning(string Kind, string Text, string? Path = null);
