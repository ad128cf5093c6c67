using DocumentFormat.OpenXml.Packaging;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

/// <summary>Where tags may stand, and what remains when nothing is printed there.</summary>
public sealed class PlacesTests
{
    private static readonly FieldValues Values = new FieldValues().Set("name", "Casey Maple")
        .Each("charge", [new FieldValues().Set("count", "1"), new FieldValues().Set("count", "2")])
        .Each("nobody", []).When("yes", true).When("no", false);

    private static string Fill(string body) => Read(Template.Compile(Of(body)).Fill(Values).Document);

    [Test]
    public void Headers_footers_and_footnotes_are_filled()
    {
        var body = "<w:p><w:r><w:t>Body</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        var filled = Template.Compile(Of(body, header: P("H {{ name }}"), footer: P("{{ each charge }}") + P("F {{ count }}") + P("{{ end }}"), footnote: P("N {{ name }}"))).Fill(Values).Document;
        AssertValid(filled);
        using var word = WordprocessingDocument.Open(new MemoryStream(filled), false);
        var main = word.MainDocumentPart!;
        Assert.Multiple(() =>
        {
            Assert.That(Lines(main.HeaderParts.Single().Header!), Is.EqualTo("H Casey Maple"));
            Assert.That(Lines(main.FooterParts.Single().Footer!), Is.EqualTo("F 1\nF 2"));
            Assert.That(Lines(main.FootnotesPart!.Footnotes!), Is.EqualTo("N Casey Maple"));
        });
    }

    [Test]
    public void A_text_box_is_filled_and_so_is_the_paragraph_around_it()
    {
        const string box = """
            <w:p><w:r><w:t xml:space="preserve">{{ name }} before </w:t></w:r><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="box" style="width:200pt;height:40pt"><v:textbox><w:txbxContent>
            <w:p><w:r><w:t>In the box: {{ name }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ if no }}gone{{ end }}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t xml:space="preserve"> after {{ name }}</w:t></w:r></w:p>
            """;
        Assert.That(Fill(box), Is.EqualTo("Casey Maple before  after Casey Maple\nIn the box: Casey Maple"));
    }

    [Test]
    public void A_text_box_as_Word_writes_it_is_filled_in_both_its_copies_and_checked_once()
    {
        static string Paragraphs(string text) => $"<w:txbxContent>{P(text)}</w:txbxContent>";
        static string Box(string text) => $"""
            <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="2000000" cy="500000"/><wp:docPr id="1" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{Paragraphs(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="b" style="width:200pt;height:40pt"><v:textbox>{Paragraphs(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """;
        Assert.That(Fill(Box("{{ name }} {{ if yes }}yes{{ end }}")), Is.EqualTo("\nCasey Maple yes\nCasey Maple yes"));
        var report = TemplateCheck.Run(Of(Box("{{ nmae }}")), new([new("name", "", "")], new Dictionary<string, IReadOnlyList<FieldName>>(), []));
        Assert.That(report.Problems, Has.Count.EqualTo(1));
        AssertValid(report.Annotated!);
    }

    [Test]
    public void In_nested_tables_the_smallest_row_repeats()
    {
        var inner = Table([P("{{ each charge }}{{ count }}"), P("of {{ name }}{{ end }}")]);
        Assert.That(Fill(Table([P("Outer"), inner + P("")])), Is.EqualTo("Outer\n1\nof Casey Maple\n2\nof Casey Maple\n"));
    }

    [Test]
    public void Tags_on_lines_of_their_own_in_a_cell_repeat_the_lines_and_not_the_row() =>
        Assert.That(Fill(Table([P("Counts:") + P("{{ each charge }}") + P("{{ count }}") + P("{{ end }}"), P("right")])), Is.EqualTo("Counts:\n1\n2\nright"));

    [Test]
    public void Several_rows_repeat_together_and_rows_with_only_a_tag_disappear() =>
        Assert.That(Fill(Table([P("head")], [P("{{ each charge }}")], [P("a {{ count }}")], [P("b {{ count }}")], [P("{{ end }}")], [P("foot")])),
            Is.EqualTo("head\na 1\nb 1\na 2\nb 2\nfoot"));

    [Test]
    public void A_table_of_no_rows_is_left_out() =>
        Assert.That(Fill(P("before") + Table([P("{{ each nobody }}{{ count }}{{ end }}")]) + P("after")), Is.EqualTo("before\nafter"));

    [Test]
    public void A_cell_or_header_left_without_words_keeps_a_paragraph()
    {
        Assert.That(Fill(Table([P("{{ if no }}") + P("gone") + P("{{ end }}"), P("{{ if no }}gone{{ end }}")])), Is.EqualTo("\n"));
        Assert.That(Fill(Table([P("{{ each nobody }}") + Table([P("x")]) + P("{{ end }}")])), Is.EqualTo(""));
        AssertValid(Template.Compile(Of(P("x"), header: P("{{ if no }}gone{{ end }}"))).Fill(Values).Document);
    }

    [Test]
    public void An_if_hides_a_row_or_a_whole_table()
    {
        Assert.That(Fill(Table([P("a")], [P("{{ if no }}b"), P("c{{ end }}")])), Is.EqualTo("a"));
        Assert.That(Fill(P("{{ if no }}") + Table([P("b")]) + P("{{ end }}") + P("c")), Is.EqualTo("c"));
    }

    [Test]
    public void A_row_whose_condition_is_not_known_prints_a_blank_row() =>
        Assert.That(Fill(Table([P("a"), P("b")], [P("{{ if the fee is waived }}c"), P("d{{ end }}")])), Is.EqualTo("a\nb\n[whether the fee is waived]\n"));

    [Test]
    public void Blocks_may_stand_inside_blocks()
    {
        var rows = new FieldValues().Each("case", [
            new FieldValues().Set("docket", "A").Each("charge", [new FieldValues().Set("count", "1"), new FieldValues().Set("count", "2").When("last", true)]),
            new FieldValues().Set("docket", "B").Each("charge", [])]).When("last", false);
        var body = P("{{ each case }}Docket {{ docket }}") + Table([P("{{ each charge }}{{ docket }}{{ count }}{{ if last }}!{{ end }}{{ end }}")]) + P("{{ end }}");
        Assert.That(Read(Template.Compile(Of(body)).Fill(rows).Document), Is.EqualTo("Docket A\nA1\nA2!\nDocket B"));
    }

    [Test]
    public void An_if_around_an_each_in_one_row_hides_the_row() =>
        Assert.That(Fill(Table([P("head")], [P("{{ if no }}{{ each charge }}{{ count }}{{ end }}{{ end }}")])), Is.EqualTo("head"));

    [Test]
    public void A_group_nobody_has_given_prints_one_row_of_blanks()
    {
        var filled = Template.Compile(Of(Table([P("{{ each prior }}{{ docket }}{{ end }}")]))).Fill(new FieldValues());
        Assert.That(Read(filled.Document), Is.EqualTo("[docket]"));
        Assert.That(filled.Blanks, Is.EqualTo(new[] { "docket" }));
    }

    [Test]
    public void Bookmarks_in_a_repeated_row_do_not_double()
    {
        var marked = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:r><w:t>{{ each charge }}{{ count }}{{ end }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>";
        Assert.That(Fill(Table([marked])), Is.EqualTo("1\n2"));
    }

    [Test]
    public void Comments_of_the_office_do_not_reach_the_court()
    {
        var checkedCopy = TemplateCheck.Run(Of(P("{{ nmae }}")), new([new("name", "", "")], new Dictionary<string, IReadOnlyList<FieldName>>(), [])).Annotated!;
        var filled = Template.Compile(checkedCopy).Fill(new FieldValues().Set("nmae", "Casey")).Document;
        Assert.That(Read(filled), Is.EqualTo("Casey"));
        using var word = WordprocessingDocument.Open(new MemoryStream(filled), false);
        Assert.That(word.MainDocumentPart!.WordprocessingCommentsPart, Is.Null);
    }
}
