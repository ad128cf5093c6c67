using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

public sealed class CheckTests
{
    private static readonly FieldCatalog Catalog = new(
        [new("docket number", "", ""), new("petitioner's name", "", "")],
        new Dictionary<string, IReadOnlyList<FieldName>> { ["charge"] = [new("offense", "", ""), new("count", "", "")] },
        [new("fees are owed", "", "")]);

    private static string[] Check(string body) => [.. TemplateCheck.Run(Of(body), Catalog).Problems.Select(problem => $"{problem.Kind}: {problem.Tag}")];

    [Test]
    public void A_good_template_has_no_problems_and_no_copy()
    {
        var report = TemplateCheck.Run(Of(P("{{ Docket  Number }}") + P("{{ if fees are owed }}x{{ end }}") + Table([P("{{ each charge }}{{ offense }}{{ end }}")])), Catalog);
        Assert.That(report.Problems, Is.Empty);
        Assert.That(report.Annotated, Is.Null);
    }

    [TestCase("{{ dokcet number }}", "unknown-field: {{ dokcet number }}")]
    [TestCase("{{ each charge }}{{ count }}", "missing-end: {{ each charge }}")]
    [TestCase("{{ if fees are owed }} x", "missing-end: {{ if fees are owed }}")]
    [TestCase("x {{ end }}", "missing-opener: {{ end }}")]
    [TestCase("x {{ docket number", "not-closed: {{")]
    [TestCase("x docket number }}", "not-opened: }}")]
    [TestCase("{{ }}", "empty: {{  }}")]
    [TestCase("{{ offense }}", "outside-group: {{ offense }}")]
    [TestCase("{{ each charges }}x{{ end }}", "unknown-group: {{ each charges }}")]
    [TestCase("{{ if fee is owed }}x{{ end }}", "unknown-condition: {{ if fee is owed }}")]
    [TestCase("{{ charge }}", "unknown-field: {{ charge }}")]
    [TestCase("{{ each charge }}{{ each charge }}x{{ end }}{{ end }}", "group-inside-itself: {{ each charge }}")]
    [TestCase("{{ each a }}{{ each b }}{{ each c }}{{ each charge }}x{{ end }}{{ end }}{{ end }}{{ end }}",
        "unknown-group: {{ each a }}", "unknown-group: {{ each b }}", "unknown-group: {{ each c }}", "too-nested: {{ each charge }}")]
    [TestCase("{{ each charge }}a{{ end }}{{ each charge }}b{{ end }}", "two-groups: {{ each charge }}")]
    public void Each_problem_has_its_name(string text, params string[] expected) => Assert.That(Check(P(text)), Is.EqualTo(expected));

    [Test]
    public void Tags_across_cells_and_paragraphs_are_found() => Assert.Multiple(() =>
    {
        Assert.That(Check(Table([P("{{ docket"), P("number }}")])), Is.EqualTo(new[] { "not-closed: {{", "not-opened: }}" }));
        Assert.That(Check(Table([P("{{ each charge }}{{ count }}")]) + P("{{ end }}")), Is.EqualTo(new[] { "crossing: {{ each charge }}" }));
        Assert.That(Check(P("a {{ if fees are owed }}b") + P("c{{ end }} d")), Is.EqualTo(new[] { "crossing: {{ if fees are owed }}" }));
    });

    [Test]
    public void Tracked_changes_and_tags_where_none_are_read_are_found()
    {
        Assert.That(Check("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>new {{ docket number }}</w:t></w:r></w:ins></w:p>"), Is.EqualTo(new[] { "tracked-changes: " }));
        var smart = "<w:p><w:r><w:t>x</w:t><w:delText>{{ docket number }}</w:delText></w:r></w:p>";
        Assert.That(Check(smart), Is.EqualTo(new[] { "unread-tag: {{ docket number }}" }));
        Assert.That(() => Template.Compile(Of(smart)), Throws.TypeOf<TemplateException>());
        AssertValid(TemplateCheck.Run(Of("<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"), Catalog).Annotated!);
    }

    [Test]
    public void A_problem_says_where_it_is_and_what_to_do()
    {
        var problem = TemplateCheck.Run(Of(P("Relief requested") + P("{{ docket numbr }}")), Catalog).Problems.Single();
        Assert.That(problem, Is.EqualTo(new Contract.TemplateProblem("unknown-field", "{{ docket numbr }}", "Relief requested",
            "There is no field named “docket numbr”.", "Did you mean {{ docket number }}?")));
    }

    [Test]
    public void Every_problem_gets_a_comment_at_its_place()
    {
        var split = "<w:p><w:r><w:t>See {</w:t></w:r><w:r><w:t>{ docket</w:t></w:r><w:r><w:t xml:space=\"preserve\"> numbr }} here</w:t></w:r></w:p>";
        var report = TemplateCheck.Run(Of(P("Title") + split + Table([P("{{ offense }}")]), header: P("{{ nobody }}")), Catalog);
        Assert.That(report.Problems, Has.Count.EqualTo(3));
        AssertValid(report.Annotated!);
        using var word = WordprocessingDocument.Open(new MemoryStream(report.Annotated!), false);
        var comments = word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToDictionary(comment => comment.Id!.Value!, comment => comment.InnerText);
        var body = word.MainDocumentPart.Document!.Body!;
        var marked = comments.ToDictionary(comment => comment.Value, comment => body.Descendants<CommentRangeStart>().Single(start => start.Id == comment.Key).Parent!.InnerText);
        Assert.That(marked, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["There is no field named “docket numbr”. Did you mean {{ docket number }}?"] = "See {{ docket numbr }} here",
            ["{{ offense }} is known only for each charge. Put it between {{ each charge }} and {{ end }}."] = "{{ offense }}",
            ["In a header, at {{ nobody }}: There is no field named “nobody”. Choose one from the list of fields."] = "Title",
        }));
    }

    [Test]
    public void A_second_check_replaces_the_comments_of_the_first()
    {
        var first = TemplateCheck.Run(Of(P("{{ nobody }}")), Catalog).Annotated!;
        using var word = WordprocessingDocument.Open(new MemoryStream(TemplateCheck.Run(first, Catalog).Annotated!), false);
        Assert.That(word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Count(), Is.EqualTo(1));
    }
}
