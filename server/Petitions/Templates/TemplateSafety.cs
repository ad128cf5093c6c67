using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>
/// What a template must not bring: macros, embedded programs, and anything that is fetched when the paper is opened.
/// A hyperlink to <c>https:</c> or <c>mailto:</c> stays: it loads nothing until somebody clicks it.
/// </summary>
internal static partial class TemplateSafety
{
    public static IEnumerable<TemplateProblem> Check(IReadOnlyList<TemplatePart> parts, ContentTypes types)
    {
        if (types.All.Any(type => Contains(type, "macroEnabled") || Contains(type, "vbaProject")) || parts.Any(part => Contains(part.Name, "vbaProject")))
            yield return new("macros", null, null, "The file carries macros.", "Save it in Word as Word Document (.docx).");
        else if (!parts.Any(part => types.IsMain(part.Name)))
            throw TemplateFile.NotWord();
        if (types.All.Any(type => Contains(type, "oleObject") || Contains(type, "activeX")))
            yield return Embedded();
        foreach (var part in parts.Where(part => part.IsXml))
        {
            var xml = SafeXml.Load(part.Content);
            foreach (var problem in part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? Relationships(xml) : Instructions(xml))
                yield return problem;
        }
    }

    private static IEnumerable<TemplateProblem> Relationships(XDocument xml)
    {
        foreach (var link in xml.Root!.Elements())
        {
            var (kind, target) = ((string?)link.Attribute("Type") ?? "", (string?)link.Attribute("Target") ?? "");
            kind = kind[(kind.LastIndexOf('/') + 1)..];
            if (kind is "oleObject" or "control" or "activeXControlBinary" or "aFChunk") yield return Embedded();
            else if ((string?)link.Attribute("TargetMode") == "External" && !(kind == "hyperlink" && Harmless().IsMatch(target)))
                yield return kind == "hyperlink"
                    ? new("external-link", null, null, "The file has a link that is neither https: nor mailto:.", "Remove the link, or make it an https: address.")
                    : new("external-link", null, null, $"The file loads something from elsewhere ({kind}) when it is opened.", Advice(kind));
        }
    }

    private static string Advice(string kind) => kind switch
    {
        "attachedTemplate" => "In Word: Developer, Document Template, attach Normal.",
        "image" => "Insert the picture into the file instead of linking to it.",
        _ => "Break the link (in Word: File, Info, Edit Links to Files), or copy the text into a new document.",
    };

    /// <summary>Word's own field codes that fetch or run something.</summary>
    private static IEnumerable<TemplateProblem> Instructions(XDocument xml)
    {
        var codes = new StringBuilder();
        foreach (var element in xml.Descendants())
        {
            if (element.Name == W.Ns + "instrText") codes.Append(element.Value);
            else if (element.Name == W.Ns + "fldChar") codes.Append('\u0001');
            else if (element.Name == W.Ns + "fldSimple") codes.Append('\u0001').Append((string?)element.Attribute(W.Ns + "instr")).Append('\u0001');
        }
        if (Fetching().Match(codes.ToString()) is { Success: true } code)
            yield return new("external-link", null, null, $"The file has a Word field that fetches or runs something ({code.Groups[1].Value.ToUpperInvariant()}).", "Select the field and replace it by plain text (Ctrl+Shift+F9).");
    }

    private static TemplateProblem Embedded() =>
        new("embedded", null, null, "The file carries an embedded object or program.", "Remove the object, or paste it as text or a picture.");

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^(https://|mailto:)", RegexOptions.IgnoreCase)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"\u0001\s*(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|RD)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();
}
