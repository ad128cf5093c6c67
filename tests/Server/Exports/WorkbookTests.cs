using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Exports;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Exports;

/// <summary>Charges for a spreadsheet.</summary>
public sealed class WorkbookTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Test]
    public void A_row_a_charge_with_dates_as_dates_and_the_answer_last()
    {
        var rows = Rows(Of("Theft in the Second Degree"));
        Assert.That(rows, Has.Count.EqualTo(2));
        var cells = rows[1].Elements<Cell>().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(cells[0].InnerText, Is.EqualTo("25CR00002"));
            Assert.That(DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(cells[10].InnerText))), Is.EqualTo(new DateOnly(2025, 6, 1)));
            Assert.That(cells[14].InnerText, Is.EqualTo("120.5"));
            Assert.That(cells[15].InnerText, Is.EqualTo("Needs review"), "money is owed");
            Assert.That(cells[17].InnerText, Does.StartWith("ORS 137.225"));
        });
    }

    [Test]
    public void What_is_only_presumed_does_not_travel_as_known()
    {
        var record = Of("Theft");
        var free = record with { Cases = [record.Cases[0] with { BalanceDue = null }] };
        Assert.That(Rows(free)[1].Elements<Cell>().ElementAt(15).InnerText, Is.EqualTo("Eligible on if confirmed"));
    }

    [TestCase("=HYPERLINK(\"http://example.test\")")]
    [TestCase("+1")]
    [TestCase("@SUM(A1)")]
    [TestCase("line\nbreak & <tag> “quotes”  two spaces")]
    public void A_text_stays_a_text(string text)
    {
        var cell = Rows(Of(text))[1].Elements<Cell>().ElementAt(4);
        Assert.That((cell.DataType!.Value, cell.CellFormula, cell.InnerText), Is.EqualTo((CellValues.InlineString, default(CellFormula), text)));
    }

    private static Record Of(string description) => new(
        "US-OR",
        new(new("Fir, Alex")),
        [new("25CR00002", County: "Coos", BalanceDue: 120.5m, Charges: [new("1", Description: description, Statute: "164.045", Level: "misdemeanor", Disposition: new(DispositionOutcome.Convicted, On: new(2025, 6, 1)))])]);

    private static List<Row> Rows(Record record)
    {
        var bytes = ChargeWorkbook.Write(record, new JurisdictionCatalog().Find(record.Jurisdiction)!.Judge(record, Today));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(fault => fault.Description), Is.Empty);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => (Row)row.CloneNode(true))];
    }
}
