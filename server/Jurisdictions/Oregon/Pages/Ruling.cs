using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>What an order does to the counts it names.</summary>
internal enum OrderKind { Disposition, Plea, Sentence }

/// <summary>What one order says of one count.</summary>
/// <param name="Row">The count's row within the order.</param>
/// <param name="Order">The order's row.</param>
/// <param name="IsClients">Whether it speaks of the client; null when the page does not tell.</param>
/// <param name="Amends">Whether the court calls it amended.</param>
internal sealed record Ruling(
    string Row, string Order, OrderKind Kind, string Title, DateOnly? On, int? Number, string? Description,
    IReadOnlyList<string> Lines, bool? IsClients, bool Amends)
{
    public string? Text => Lines.Count > 0 ? Lines[0] : null;

    public string TextField => Row + ".lines[0]";

    public string DateField => Order + ".date";

    public string Dated => On is { } day ? $"{string.Join(' ', Lines)} ({day:MM/dd/yyyy})" : $"{string.Join(' ', Lines)} (no date)";

    public static List<Ruling> All(PageNotes notes, Client client) =>
    [
        .. notes.Rows("orders").Where(order => !notes.Has(order + ".struck")).SelectMany(order => notes.Rows(order + ".parts").SelectMany(part =>
            notes.Rows(part + ".charges").Select(row => Of(notes, order, row, client.Is(notes.Text(part + ".defendant")))))),
    ];

    private static Ruling Of(PageNotes notes, string order, string row, bool? isClients)
    {
        var title = notes.Text(order + ".title") ?? "";
        return new(
            row, order, KindOf(title), title, notes.Date(order + ".date"),
            int.TryParse(notes.Text(row + ".count"), out var number) ? number : null,
            notes.Text(row + ".description"), notes.Texts(row + ".lines"), isClients,
            title.Contains("amended", StringComparison.OrdinalIgnoreCase));
    }

    private static OrderKind KindOf(string title) =>
        title.Contains("disposition", StringComparison.OrdinalIgnoreCase) ? OrderKind.Disposition
        : title.Contains("plea", StringComparison.OrdinalIgnoreCase) && !title.Contains("sentence", StringComparison.OrdinalIgnoreCase) ? OrderKind.Plea
        : OrderKind.Sentence;
}
