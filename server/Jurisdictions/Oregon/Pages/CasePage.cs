using System.Text.Json;
using RecordClearance.Contract;
using RecordClearance.Reading;
using RecordClearance.Records;

namespace RecordClearance.Jurisdictions.Oregon.Pages;

/// <summary>A case detail page of Oregon's court site, as a person and a case.</summary>
internal static class CasePage
{
    /// <summary>Null when the page names no defendant or no case number.</summary>
    public static CaseReading? Normalize(PageReading page)
    {
        var notes = new PageNotes(page);
        if (notes.Text("case.number") is not { } number || Client.Of(notes) is not { } client)
        {
            return null;
        }

        foreach (var missing in page.Missing)
        {
            notes.Warn("missing", $"Not found on the page, where it usually stands: {missing.Label}.");
        }

        var person = Parties.Person(notes, client);
        var read = Case(notes, number, client, page.Map);
        foreach (var title in page.Unknown.Select(CleanText.Of).OfType<string>())
        {
            notes.Warn("unread", $"The page has a section that is not read: {title}. Look at it yourself.");
        }

        return new(person, read, notes.Provenance, notes.Warnings, client.Among);
    }

    private static Case Case(PageNotes notes, string number, Client client, SiteMap map)
    {
        string Path(string value) => RecordPath.Case(number, value);
        notes.Trace("case.number", Path("caseNumber"));
        var counts = Charges.Counts(notes, number, client);
        var rulings = new Rulings(notes, client, counts);
        var events = Happening.Of(notes, client);
        var balance = Money.Balance(notes, number, client);
        Warrants.Warn(notes, number, events);
        return new(
            number,
            Court: notes.Text("case.location", Path("court")),
            County: Counties.Of(notes, number, map),
            CaseType: notes.Text("case.type", Path("caseType")),
            FiledOn: notes.Date("case.filedOn", Path("filedOn")),
            BalanceDue: balance.Due,
            BalanceAsOf: balance.AsOf,
            CitationNumber: notes.Text("case.citation", Path("citationNumber")),
            Caption: notes.Text("case.caption", Path("caption")),
            Counsel: Parties.Counsel(notes, number, client),
            Events: [.. events.Select((happening, index) => Event(notes, number, happening, index))],
            Facts: Facts(notes, number, Restitution.Owed(notes, number, rulings, events, balance.Due)),
            Charges: Decided(notes, counts, rulings, Revocation.Last(notes, client, rulings, events, number)),
            RelatedCases: Related(notes, number));
    }

    private static List<Charge> Decided(PageNotes notes, List<Count> counts, Rulings rulings, Revocation? revoked)
    {
        var decisions = new Decisions(notes, rulings);
        return
        [
            .. counts.Select(count =>
            {
                var disposition = decisions.Disposition(count);
                return Charges.Of(notes, count) with
                {
                    Plea = decisions.Plea(count),
                    Disposition = disposition,
                    Sentence = decisions.Sentence(count),
                    Facts = Revoked(notes, count, disposition, revoked),
                };
            }),
        ];
    }

    // One revocation ends the probation of every conviction of the case that stood by then.
    private static Dictionary<string, JsonElement>? Revoked(PageNotes notes, Count count, Disposition disposition, Revocation? revoked)
    {
        if (revoked is null || disposition.Outcome is not DispositionOutcome.Convicted || disposition.On > revoked.On)
        {
            return null;
        }

        notes.Trace(revoked.Field, count["facts/probationRevokedOn"]);
        return new() { ["probationRevokedOn"] = JsonSerializer.SerializeToElement(revoked.On) };
    }

    private static CaseEvent Event(PageNotes notes, string number, Happening happening, int index)
    {
        string Path(string value) => RecordPath.Case(number, $"events/{index}/{value}");
        notes.Date(happening.Row + ".date", Path("on"));
        notes.Trace(happening.NameField, Path("name"));
        notes.Trace(happening.NameField, happening.Comment is null ? null : Path("comment"));
        return new(happening.On, happening.Name, happening.Comment);
    }

    private static Dictionary<string, JsonElement>? Facts(PageNotes notes, string number, bool? restitutionOwed)
    {
        var facts = new Dictionary<string, JsonElement>();
        if (notes.Text("case.districtAttorneyNumber", RecordPath.Case(number, "facts/districtAttorneyNumber")) is { } prosecutors)
        {
            facts["districtAttorneyNumber"] = JsonSerializer.SerializeToElement(prosecutors);
        }

        if (restitutionOwed is { } owed)
        {
            facts["restitutionOwed"] = JsonSerializer.SerializeToElement(owed);
        }

        return facts.Count > 0 ? facts : null;
    }

    private static List<RelatedCase> Related(PageNotes notes, string number) =>
    [
        .. notes.Rows("relatedCases").Select((row, index) => new RelatedCase(
            notes.Text(row + ".number", RecordPath.Case(number, $"relatedCases/{index}/caseNumber")) ?? "",
            notes.Text(row + ".relation", RecordPath.Case(number, $"relatedCases/{index}/relation")))),
    ];
}
