using System.Text.RegularExpressions;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>One line of the other events and hearings.</summary>
/// <param name="Pieces">The name, each sentence of the comments, the result.</param>
/// <param name="IsClients">Whether it speaks of the client; null when the page does not tell.</param>
internal sealed partial record Happening(string Row, DateOnly? On, string Name, IReadOnlyList<string> Comments, IReadOnlyList<string> Pieces, bool IsCanceled, bool? IsClients)
{
    public string? Comment => Comments.Count > 0 ? string.Join(' ', Comments) : null;

    public string All => string.Join(". ", Pieces);

    public string NameField => Row + ".name";

    public static List<Happening> Of(PageNotes notes, Client client) =>
    [
        .. notes.Rows("events").Select(row =>
        {
            var name = notes.Text(row + ".name") ?? "";
            List<string> comments = [.. notes.Texts(row + ".comments")];
            var whose = comments.Select(comment => Defendant().Match(comment)).FirstOrDefault(match => match.Success)?.Groups[1].Value.Trim();
            if (notes.Text(row + ".result") is { } result)
            {
                comments.Add("Result: " + result);
            }

            if (notes.Has(row + ".canceled"))
            {
                comments.Insert(0, "Canceled.");
            }

            comments.AddRange(notes.Rows(row + ".marks").Select(mark => $"{notes.Text(mark + ".name")} {notes.Text(mark + ".date")}".Trim()));
            return new Happening(
                row, notes.Date(row + ".date"), name, comments,
                [name, .. comments.SelectMany(comment => Ends().Split(comment)).Where(piece => piece.Trim().Length > 0)],
                notes.Has(row + ".canceled"), client.Is(whose));
        }),
    ];

    [GeneratedRegex(@"\bDefendant: ?([^;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Defendant();

    [GeneratedRegex(@";|\. |\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
