using AngleSharp.Html.Parser;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Reading;

/// <summary>A page that lost a part is read in part or not at all: never wrongly.</summary>
public sealed class DamageTests
{
    private static readonly HtmlParser Parser = new();

    // Case events and phone-size copies hold many elements and no values of a charge.
    [TestCase("vermont", "dismissed", "#roa-content section *", ".roa-event-info-event, .hide-gt-sm, .hide-gt-xs")]
    [TestCase("oregon", "convicted-with-sentence", "body *", "col, [headers~='COtherEventsAndHearings']")]
    [TestCase("oregon", "co-defendants-two", "body *", "col, [headers~='COtherEventsAndHearings']")]
    public async Task Whatever_element_a_page_loses_no_value_becomes_another(string state, string name, string elements, string quiet)
    {
        var page = SavedPage.Named(name, state);
        var whole = (await page.Capture()).Result!;
        var wrong = new List<string>();
        using var document = Parser.ParseDocument(page.Html);
        foreach (var lost in document.QuerySelectorAll(elements).Where(element => element.Closest(quiet) is null))
        {
            var start = lost.OuterHtml[..Math.Min(60, lost.OuterHtml.Length)];
            var (parent, next) = (lost.Parent!, lost.NextSibling);
            lost.Remove();
            var outcome = await page.Capture(document.DocumentElement.OuterHtml);
            parent.InsertBefore(lost, next);
            if (outcome.Result is { } read)
            {
                wrong.AddRange(Differences(whole, read).Select(difference => $"without {start}: {difference}"));
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    private static IEnumerable<string> Differences(CaptureResult whole, CaptureResult read)
    {
        (string What, object? Was, object? Now)[] values =
        [
            ("name", whole.Person.Name.Full, read.Person.Name.Full),
            ("birth date", whole.Person.DateOfBirth, read.Person.DateOfBirth),
            ("sex", whole.Person.Sex, read.Person.Sex),
            ("state number", whole.Person.StateId, read.Person.StateId),
            ("docket number", whole.Case.CaseNumber, read.Case.CaseNumber),
            ("county", whole.Case.County, read.Case.County),
            ("filed", whole.Case.FiledOn, read.Case.FiledOn),
            ("balance", whole.Case.BalanceDue, read.Case.BalanceDue),
        ];
        return read.Defendants is { Settled: false } // nothing is kept of such a page before someone says whose record it is
            ? []
            : values.Where(value => value.Now is not null && !Equals(value.Was, value.Now)).Select(value => $"{value.What} {value.Now}")
                .Concat(read.Case.Charges.SelectMany((after, row) => Differences(whole.Case.Charges, after, row)));
    }

    // A charge that lost its number is known by its row.
    private static IEnumerable<string> Differences(IReadOnlyList<Charge> charges, Charge after, int row)
    {
        var before = after.Number is null ? charges.ElementAtOrDefault(row) : charges.FirstOrDefault(charge => charge.Number == after.Number);
        if (before is null)
        {
            // Charges below a lost header may be anybody's: they are kept, and how they ended is asked.
            return after.Disposition!.Outcome is DispositionOutcome.Unknown ? [] : [$"charge {after.Id} {after.Description}"];
        }

        (string What, object? Was, object? Now)[] values =
        [
            ("offense", before.Description, after.Description),
            ("statute", before.Statute, after.Statute),
            ("level", before.Level, after.Level),
            ("offense date", before.OffenseOn, after.OffenseOn),
            ("arrest date", before.ArrestedOn, after.ArrestedOn),
            ("charge filed", before.FiledOn, after.FiledOn),
            ("outcome", before.Disposition!.Outcome, after.Disposition!.Outcome is DispositionOutcome.Unknown ? null : after.Disposition.Outcome),
            ("disposition date", before.Disposition.On, after.Disposition.On),
        ];
        return values.Where(value => value.Now is not null && !Equals(value.Was, value.Now)).Select(value => $"{value.What} {value.Now}");
    }
}
