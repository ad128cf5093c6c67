using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>The defendant whose record this is, among all that the page names.</summary>
/// <param name="Row">The row of the parties.</param>
/// <param name="Aliases">Other names of the same person.</param>
/// <param name="Others">Names of people on the page whose charges are not the client's.</param>
/// <param name="Among">All defendants, where there are several.</param>
internal sealed partial record Client(string Row, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Others, Defendants? Among)
{
    public bool IsAlone => Others.Count == 0;

    /// <summary>Null when the page names no defendant.</summary>
    public static Client? Of(PageNotes notes)
    {
        var defendants = Defendants(notes);
        if (defendants.Count == 0)
        {
            return null;
        }

        var listed = notes.Rows("defendants").Select(list => notes.Text(list + ".name")).OfType<string>().ToList();
        // Charges of several people and one defendant: the page lost a row, and it may be the client's.
        var several = defendants.Count > 1 || listed.Count > 1;
        var settled = several ? Settled(notes, defendants) : defendants[0];
        var row = settled ?? defendants[0];
        var name = NameOf(notes, row)!;
        var aliases = Parties.Aliases(notes, row);
        var others = defendants.Where(other => other != row).Select(other => NameOf(notes, other)!).ToList();
        if (listed.Count > 1)
        {
            others.AddRange(listed.Where(list => !aliases.Append(name).Concat(others).Any(known => NameWords.Same(list, known))));
        }

        if (settled is null)
        {
            notes.Warn("unexpected", $"The case has several defendants, and its caption does not say which is your client. It was read as the record of {name} alone.", "/person/name");
        }

        return new(row, name, aliases, others, !several ? null : new([.. defendants.Select(each => NameOf(notes, each)!.TrimEnd(',', ' '))], settled is not null));
    }

    /// <summary>Whether something said of a name is said of the client; null when the page does not tell.</summary>
    public bool? Is(string? name) =>
        name is null ? (IsAlone ? true : null)
        : NameWords.Same(name, Name) ? true
        : Others.Any(other => NameWords.Same(name, other)) ? false
        : Aliases.Any(alias => NameWords.Same(name, alias)) || IsAlone ? true
        : null;

    /// <summary>The one defendant whom the caller or the caption names; null where neither does.</summary>
    private static string? Settled(PageNotes notes, List<string> defendants)
    {
        if (notes.Client is { } asked && defendants.Where(row => NameWords.Same(NameOf(notes, row), asked)).ToList() is [var named])
        {
            return named;
        }

        var sued = Sued().Match(notes.Text("case.caption") ?? "").Groups[1].Value;
        if (defendants.Where(row => NameWords.Same(NameOf(notes, row), sued)).ToList() is [var alone])
        {
            return alone;
        }

        return defendants.Where(row => NameWords.In(NameOf(notes, row), sued)).ToList() is [var only] ? only : null;
    }

    private static List<string> Defendants(PageNotes notes)
    {
        var named = notes.Rows("parties").Where(row => NameOf(notes, row) is not null).ToList();
        List<string> Having(string role) => [.. named.Where(row => notes.Text(row + ".role")?.StartsWith(role, StringComparison.OrdinalIgnoreCase) is true)];
        return Having("Defendant") is { Count: > 0 } defendants ? defendants : Having("Respondent");
    }

    private static string? NameOf(PageNotes notes, string row) => notes.Text(row + ".name");

    [GeneratedRegex(@"\bv(?:s|ersus)?\b\.? (.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sued();
}
