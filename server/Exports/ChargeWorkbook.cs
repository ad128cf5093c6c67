using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RecordClearance.Contract;

namespace RecordClearance.Exports;

/// <summary>A client's charges as an Excel workbook, a row each. Every text is a text cell, so that none is ever taken for a formula.</summary>
public static class ChargeWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint Plain = 0, Day = 1, Money = 2, Head = 3;

    private sealed record Field(string Title, double Width, Func<Case, Charge, RemedyFinding?, object?> Value);

    // The last three are computed: the law's answer on the day.
    private static readonly Field[] Fields =
    [
        new("Case number", 20, (docket, _, _) => docket.CaseNumber),
        new("County", 16, (docket, _, _) => docket.County),
        new("Court", 30, (docket, _, _) => docket.Court),
        new("Count", 8, (_, charge, _) => charge.Id),
        new("Charge", 40, (_, charge, _) => charge.Description),
        new("Statute", 18, (_, charge, _) => charge.Statute),
        new("Level", 16, (_, charge, _) => charge.LevelText ?? charge.Level),
        new("Offense", 12, (_, charge, _) => charge.OffenseOn),
        new("Arrest or citation", 17, (_, charge, _) => charge.ArrestedOn),
        new("Charge filed", 12, (_, charge, _) => charge.FiledOn),
        new("Disposed", 12, (_, charge, _) => charge.Disposition?.On),
        new("Disposition", 26, (_, charge, _) => charge.Disposition?.Text),
        new("Outcome", 14, (_, charge, _) => charge.Disposition?.Outcome is { } outcome ? Words(outcome) : null),
        new("Sentence", 30, (_, charge, _) => charge.Sentence?.Text),
        new("Balance due in the case", 22, (docket, _, _) => docket.BalanceDue),
        new("Answer", 24, (_, _, best) => AnswerOf(best)),
        new("Eligible from", 13, (_, _, best) => best is { Outcome: not FindingOutcome.Ineligible } ? best.EligibleOn : null),
        new("Citation", 30, (_, _, best) => best?.Citation),
    ];

    public static byte[] Write(Record record, Findings findings)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Sheet(record, findings);
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Charges", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Worksheet Sheet(Record record, Findings findings)
    {
        var best = findings.Charges.ToDictionary(found => (found.CaseNumber, found.ChargeId), found => found.Best is { } at ? found.Remedies[at] : null);
        var rows = record.Cases
            .SelectMany(docket => docket.Charges.Select(charge => Fields.Select(field => Cell(field.Value(docket, charge, best.GetValueOrDefault((docket.CaseNumber, charge.Id)))))))
            .Select(cells => new Row(cells));
        Row head = new(Fields.Select(field => Text(field.Title, Head)));
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(Fields.Select((field, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = field.Width, CustomWidth = true })),
            new SheetData([head, .. rows]),
            new AutoFilter { Reference = $"A1:{(char)('A' + Fields.Length - 1)}{1 + record.Cases.Sum(docket => docket.Charges.Count)}" },
            new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    // What is only presumed must not travel as if it were known.
    private static string AnswerOf(RemedyFinding? best) => best switch
    {
        null => "No remedy found",
        { Outcome: FindingOutcome.Eligible or FindingOutcome.EligibleOn or FindingOutcome.Automatic, Confirm.Count: > 0 } => Words(best.Outcome) + " if confirmed",
        _ => Words(best.Outcome),
    };

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), Day),
        decimal money => Number((double)money, Money),
        _ => Text((string)value, Plain),
    };

    private static Cell Number(double value, uint style) =>
        new() { StyleIndex = style, CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)) };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    // XML has no place for other control characters.
    private static string Printable(string text) => string.Concat(text.Where(sign => !char.IsControl(sign) || sign is '\n' or '\t'));

    private static string Words<T>(T choice)
        where T : struct, Enum =>
        string.Concat(choice.ToString().Select((sign, at) => at > 0 && char.IsUpper(sign) ? " " + char.ToLowerInvariant(sign) : sign.ToString()));

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "\"$\"#,##0.00" }) { Count = 1 },
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true }) { Count = 4 });
}
