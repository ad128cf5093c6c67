using System.Text.RegularExpressions;
using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>When the client's probation was revoked: granted, not merely asked for. ORS 137.225 counts three years from that day.</summary>
/// <param name="Field">Where the page says so.</param>
internal sealed partial record Revocation(DateOnly On, string Field)
{
    /// <summary>The last revocation; null when the page tells of none.</summary>
    public static Revocation? Last(PageNotes notes, Client client, Rulings rulings, IReadOnlyList<Happening> events, string caseNumber)
    {
        var found = rulings.All
            .Where(ruling => IsDone(ruling.Title) || ruling.Lines.Any(IsDone))
            .Select(ruling => (ruling.On, Field: ruling.Text is null ? ruling.Order + ".title" : ruling.TextField, Text: string.Join(' ', ruling.Lines.Prepend(ruling.Title))))
            .ToList();
        var granted = events.Where(IsGranted).ToList();
        found.AddRange(granted.Where(happening => happening.IsClients is true).Select(happening => (happening.On, happening.NameField, happening.All)));
        foreach (var happening in granted.Where(happening => happening.IsClients is null))
        {
            notes.Warn("unexpected", $"Probation was revoked on {happening.On:MM/dd/yyyy}; the page does not say whose. If it was {client.Name}'s, enter the day with the convicted charges.", RecordPath.Case(caseNumber, "events"));
        }

        foreach (var (_, _, text) in found.Where(revoked => revoked.On is null))
        {
            notes.Warn("missing", $"Probation was revoked on a day that could not be read. Enter it with the convicted charges: {text}", RecordPath.Case(caseNumber, "events"));
        }

        if (granted.Count == 0 && found.Count == 0 && events.LastOrDefault(IsAskedFor) is { } asked && !events.Any(IsDenied))
        {
            notes.Warn("unexpected", $"The page speaks of revoking probation ({asked.Name}, {asked.On:MM/dd/yyyy}) and does not say that it was granted or denied. If it was revoked, enter the day with the convicted charges.", RecordPath.Case(caseNumber, "events"));
        }

        return found.Where(revoked => revoked.On is not null).OrderBy(revoked => revoked.On).Select(revoked => new Revocation(revoked.On!.Value, revoked.Field)).LastOrDefault();
    }

    public static bool IsAboutProbation(string text) => Probation().IsMatch(text);

    private static bool IsGranted(Happening happening) =>
        !happening.IsCanceled
        && (happening.Pieces.Any(IsDone)
            || (OrderOfRevocation().IsMatch(happening.Name) && !NotDone().IsMatch(happening.Name) && !Undone().IsMatch(happening.All)));

    private static bool IsAskedFor(Happening happening) => Mention().IsMatch(happening.All);

    private static bool IsDenied(Happening happening) => Mention().IsMatch(happening.All) && Denied().IsMatch(happening.All);

    private static bool IsDone(string piece) => Revoked().IsMatch(piece) && !NotDone().IsMatch(piece) && !Undone().IsMatch(piece);

    // The court writes "PROB REVOKED", "Probation Revoked - :", "probaton is hereby revoked", "Order Revoking Probation".
    [GeneratedRegex(@"\b(?:prob\w*|PV)\b[^.;]{0,60}\brevok\w{0,2}d\b|\brevok(?:ed|ing|es)\b[^.;]{0,60}\bprob\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Revoked();

    [GeneratedRegex(@"^(?:\w+ )?(?:judgment|order)\b.*\b(?:prob\w*|PV)\b.*\brevoc\w*|^(?:\w+ )?(?:judgment|order)\b.*\brevoc\w*\b.*\bprob\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrderOfRevocation();

    [GeneratedRegex(@"\b(?:prob\w*|PV)\b[^.;]{0,60}\brevo[kc]\w*|\brevo[kc]\w*\b[^.;]{0,60}\b(?:prob\w*|PV)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b(?:motion|petition|request\w*|application|hearing|notice|show cause|warrant|affidavit|alleg\w*|recommend\w*|report|citation|summons|why|if|may|could|would|should|shall|will|to be|until|unless|set for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();

    [GeneratedRegex(@"\b(?:den(?:y|ied|ying|ial)|not|no|never|dismiss\w*|withdr\w*|vacat\w*|set aside|strik\w*|stricken|reinstat\w*|continued on|rescind\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undone();

    [GeneratedRegex(@"\b(?:den(?:y|ied|ying|ial)|dismiss\w*|withdr\w*|vacat\w*|stricken|reinstat\w*|continued|not revoked)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:prob\w*|PV)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Probation();
}
