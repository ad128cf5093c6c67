using AngleSharp.Html.Parser;
using RecordClearance.Contract;

namespace RecordClearance.Tests.Reading;

/// <summary>A page that lost a part is read in part or not at all: never wrongly.</summary>
public sealed class DamageTests
{
    // Case events and phone-size copies hold many elements and no values of a charge.
    private const string Quiet = ".roa-event-info-event, .hide-gt-sm, .hide-gt-xs";

    private static readonly HtmlParser Parser = new();
    private static readonly SavedPage Page = SavedPage.Named("dismissed");

    [Test]
    public async Task Whatever_element_a_page_loses_no_value_becomes_another()
    {
        var whole = (await Page.Capture()).Result!;
        var wrong = new List<string>();
        using var document = Parser.ParseDocument(Page.Html);
        foreach (var lost in document.QuerySelectorAll("#roa-content section *").Where(element => element.Closest(Quiet) is null))
        {
            var name = lost.OuterHtml[..Math.Min(60, lost.OuterHtml.Length)];
            var (parent, next) = (lost.Parent!, lost.NextSibling);
            lost.Remove();
            var outcome = await Page.Capture(document.DocumentElement.OuterHtml);
            parent.InsertBefore(lost, next);
            if (outcome.Result is { } read)
            {
                wrong.AddRange(Differences(whole, read).Select(difference => $"without {name}: {difference}"));
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    private static IEnumerable<string> Differences(CaptureResult whole, CaptureResult read)
    {
        var (before, after) = (whole.Case.Charges[0], read.Case.Charges.Single());
        (string What, object? Was, object? Now)[] values =
        [
            ("name", whole.Person.Name.Full, read.Person.Name.Full),
            ("birth date", whole.Person.DateOfBirth, read.Person.DateOfBirth),
            ("sex", whole.Person.Sex, read.Person.Sex),
            ("docket number", whole.Case.CaseNumber, read.Case.CaseNumber),
            ("county", whole.Case.County, read.Case.County),
            ("filed", whole.Case.FiledOn, read.Case.FiledOn),
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
