using System.Text.Json.Serialization;
using RecordClearance.Contract;

namespace RecordClearance.Reading;

/// <summary>
/// Describes one court site as data: which pages are its own, and where each field stands. The file format is
/// explained in <c>shared/sites/README.md</c>; <c>extension/content/read.js</c> interprets the same file.
/// </summary>
public sealed record SiteMap
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Jurisdiction { get; init; }

    /// <summary>The map this one was laid over; null when it stands alone.</summary>
    public string? Platform { get; init; }

    /// <summary>Addresses of the site's pages, as browser match patterns.</summary>
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>What case numbers of this court look like.</summary>
    public IReadOnlyList<string> CaseNumbers { get => field ?? []; init; }

    /// <summary>Each county and the code its case numbers end in.</summary>
    public OrderedDictionary<string, string> Counties { get => field ?? []; init; }

    /// <summary>How the site writes dates, such as <c>M/d/yyyy</c>.</summary>
    public required IReadOnlyList<string> DateFormats { get; init; }

    /// <summary>The element that holds the whole docket.</summary>
    public required string Root { get; init; }

    /// <summary>Where a saved copy keeps the address it came from.</summary>
    public string? SavedAddress { get; init; }

    /// <summary>What never counts as page text: phone-size copies, scripts, pictures.</summary>
    public required IReadOnlyList<string> Ignore { get; init; }

    /// <summary>What a page of the site gives.</summary>
    public PageGives Page { get; init; }

    /// <summary>The links whose address is read: it stays in what the extension posts.</summary>
    public string? Links { get; init; }

    /// <summary>Null where a page has no titled parts.</summary>
    public SectionFrame? Section { get; init; }

    /// <summary>Pages of the site that are no docket, in the order they are tried.</summary>
    public IReadOnlyList<PageMark> States { get => field ?? []; init; }

    /// <summary>What to say of pages that no mark describes.</summary>
    public OrderedDictionary<string, string> Messages { get => field ?? []; init; }

    /// <summary>Words in a field that forbid sending the page.</summary>
    public IReadOnlyList<RestrictedMark> Restricted { get => field ?? []; init; }

    public required OrderedDictionary<string, SectionMap> Sections { get; init; }
}

/// <summary>How the site frames its sections: the header, the attribute with its title, the box around both.</summary>
/// <param name="Title">Null where the title is the header's text.</param>
public sealed record SectionFrame(string Header, string Frame, string? Title = null);

/// <summary>A page that is not a readable docket, and what to tell the reader about it.</summary>
/// <param name="Text">What the page's text must say.</param>
public sealed record PageMark(PageState State, string Has, string Message, string? Lacks = null, string? Empty = null, string? Text = null);

/// <summary>A field whose text says that the case may not leave the page.</summary>
public sealed record RestrictedMark(string Field, string Text, string Message);

/// <summary>One titled part of the page. Sections may stand in any order.</summary>
/// <param name="Titles">None: the whole page.</param>
/// <param name="AnyOf">Groups of which a shown section has at least one row.</param>
public sealed record SectionMap(
    IReadOnlyList<string> Titles,
    Need Need = Need.Never,
    OrderedDictionary<string, FieldMap>? Fields = null,
    OrderedDictionary<string, GroupMap>? Groups = null,
    IReadOnlyList<string>? AnyOf = null);

/// <summary>How to find something within the part of the page that is being read.</summary>
/// <param name="Label">The words printed beside a value.</param>
/// <param name="Heading">The words printed above one or more blocks.</param>
/// <param name="At">A CSS selector.</param>
/// <param name="Text">What the text must look like; a bracket in it takes a part.</param>
/// <param name="Column">The words at the head of a table's column: the row's cell under them.</param>
/// <param name="Attribute">Reads this attribute in place of the text.</param>
/// <param name="Lines">Whether the lines of what is found are read, each for itself.</param>
public record Finder(
    IReadOnlyList<string>? Label = null,
    IReadOnlyList<string>? Heading = null,
    string? At = null,
    string? Text = null,
    IReadOnlyList<string>? Column = null,
    string? Attribute = null,
    Lines Lines = Lines.None);

/// <summary>One value. <paramref name="Title"/> is for people.</summary>
/// <param name="Or">Tried in order while nothing is found.</param>
/// <param name="Many">Whether all matches are read, numbered, instead of the first.</param>
/// <param name="Skip">How many matches to leave out first.</param>
/// <param name="Shows">The text to give when the element is there, whatever it says.</param>
public sealed record FieldMap(
    string Title,
    string Kind,
    Need Need = Need.Never,
    IReadOnlyList<string>? Label = null,
    IReadOnlyList<string>? Heading = null,
    string? At = null,
    string? Text = null,
    IReadOnlyList<Finder>? Or = null,
    bool Many = false,
    int Skip = 0,
    string? Shows = null,
    IReadOnlyList<string>? Column = null,
    string? Attribute = null,
    Lines Lines = Lines.None) : Finder(Label, Heading, At, Text, Column, Attribute, Lines);

/// <summary>Rows that repeat, each with its own fields.</summary>
/// <param name="Span">Whether a row reaches to the next one, over the siblings between.</param>
/// <param name="Split">Cuts each match into rows, at every text that looks like this.</param>
/// <param name="Cut">Cuts the lines of each match into rows, at every line standing directly in it that looks like this.</param>
public sealed record GroupMap(
    string Title,
    Need Need = Need.Never,
    IReadOnlyList<string>? Label = null,
    IReadOnlyList<string>? Heading = null,
    string? At = null,
    string? Text = null,
    IReadOnlyList<Finder>? Or = null,
    bool Span = false,
    string? Split = null,
    string? Cut = null,
    OrderedDictionary<string, FieldMap>? Fields = null,
    OrderedDictionary<string, GroupMap>? Groups = null) : Finder(Label, Heading, At, Text);

/// <summary>
/// How much a page depends on something: without <c>always</c> it cannot be captured, without <c>usually</c> it is
/// captured with a warning.
/// </summary>
public enum Need { Never, Usually, Always }

/// <summary>What a page gives: one case, or a list of cases such as the results of a search.</summary>
public enum PageGives { Case, List }

/// <summary>Which lines of an element are read: none but its whole text, all, or those that stand directly in it.</summary>
public enum Lines { None, All, Own }

/// <summary>What kind of page it is.</summary>
public enum PageState { Ready, Partial, Changed, Restricted, Loading, SignedOut, Error, NotDocket }

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(KebabCase<PageState>), typeof(KebabCase<Need>), typeof(KebabCase<PageGives>), typeof(KebabCase<Lines>)])]
[JsonSerializable(typeof(SiteMap))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonArray))]
internal sealed partial class SiteMapJson : JsonSerializerContext;
