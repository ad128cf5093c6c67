using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>Whether the client owes restitution, where the page settles it.</summary>
internal static partial class Restitution
{
    public static bool? Owed(PageNotes notes, string caseNumber, Rulings rulings, IReadOnlyList<Happening> events, decimal? balance)
    {
        var path = RecordPath.Case(caseNumber, "facts/restitutionOwed");
        List<(DateOnly? On, string Text, string Field)> said =
        [
            .. rulings.All.SelectMany(ruling => ruling.Lines.Select((line, index) => (ruling.On, line, $"{ruling.Row}.lines[{index}]"))),
            .. events.Where(happening => !happening.IsCanceled && happening.IsClients is not false).Select(happening => (happening.On, happening.All, happening.NameField)),
            .. notes.Rows("balances").SelectMany(account => notes.Rows(account + ".lines")).Select(field => ((DateOnly?)null, notes.Text(field) ?? "", field)),
        ];
        said = [.. said.Where(one => Mention().IsMatch(one.Text)).OrderBy(one => one.On ?? DateOnly.MinValue)];
        if (said.Count == 0)
        {
            return null;
        }

        var settled = said.FindLastIndex(one => Satisfied().IsMatch(one.Text) || Owing().IsMatch(one.Text));
        if (settled >= 0 && !said.Skip(settled + 1).Any(one => Ordered(one.Text)))
        {
            notes.Trace(said[settled].Field, path);
            return Owing().IsMatch(said[settled].Text);
        }

        var last = said.FindLast(one => Ordered(one.Text));
        if (last.Text is null)
        {
            notes.Trace(said[^1].Field, path);
            return false;
        }

        if (balance > 0)
        {
            notes.Trace(last.Field, path);
            notes.Warn("unexpected", $"Restitution was ordered, and the account shows {balance:0.00##} due. Check how much of it is restitution: {last.Text}", path);
            return true;
        }

        notes.Warn("unexpected", $"Restitution was ordered, and the page does not say whether it was paid. Debts in collection are not on it. Ask the court: {last.Text}", path);
        return null;
    }

    private static bool Ordered(string text) => !None().IsMatch(text) && !Satisfied().IsMatch(text);

    [GeneratedRegex(@"\brestit\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b(?:no restit\w*|restit\w*[^.;]{0,20}\b(?:none|waived|denied|not (?:ordered|sought|requested|applicable)|n/a))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"(?<!\b(?:not|partial|partially|part) )\b(?:satisfied|satisfaction|paid in full|fully paid)\b(?! in part)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Satisfied();

    [GeneratedRegex(@"\b(?:unsatisfied|not (?:yet )?(?:satisfied|paid)|still ow(?:ed|ing)|owing|outstanding|unpaid|delinquent|past due)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owing();
}
