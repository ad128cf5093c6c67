using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

/// <summary>Tags in places nobody thought of: the template is refused with its reason, or the paper is a good file.</summary>
public sealed class ArrangementTests
{
    private static readonly string[] Openers = ["{{ each charge }}", "{{ each nobody }}", "{{ each unknown }}", "{{ if yes }}", "{{ if no }}", "{{ if unknown }}"];

    private static readonly FieldValues Values = new FieldValues().Set("name", "Casey").When("yes", true).When("no", false)
        .Each("charge", [new FieldValues().Set("count", "1"), new FieldValues().Set("count", "2")]).Each("nobody", []);

    [Test]
    public void No_arrangement_of_tags_breaks_a_file()
    {
        var (filled, refused) = (0, 0);
        Gen.Int.Check(seed =>
        {
            var file = Of(Body(new Random(seed)));
            try
            {
                AssertSound(Template.Compile(file).Fill(Values).Document);
                filled++;
            }
            catch (TemplateException refusal)
            {
                Assert.That(refusal.Problems, Is.Not.Empty);
                refused++;
            }
        }, iter: 200);
        Assert.That(filled, Is.GreaterThan(50), "too few arrangements were tried");
        TestContext.Out.WriteLine($"{filled} filled, {refused} refused");
    }

    private static void AssertSound(byte[] docx)
    {
        AssertValid(docx);
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.That(body.Descendants<TableCell>().Select(cell => cell.LastChild), Has.All.InstanceOf<Paragraph>());
        Assert.That(body.Descendants<Table>().All(table => table.Elements<TableRow>().Any()));
        Assert.That(body.OuterXml, Does.Not.Contain("{{").And.Not.Contain("<?rc"));
    }

    /// <summary>Paragraphs and tables, with pairs of tags strewn over them.</summary>
    private static string Body(Random random)
    {
        var shape = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Block(random, 2)));
        var texts = shape.Split('§');
        for (var pairs = random.Next(1, 4); pairs > 0 && texts.Length > 1; pairs--)
        {
            var (from, to) = (random.Next(1, texts.Length), random.Next(1, texts.Length));
            if (random.Next(3) > 0) to = Math.Min(from + random.Next(3), texts.Length - 1);
            (from, to) = (Math.Min(from, to), Math.Max(from, to));
            texts[to] = "{{ end }}" + texts[to];
            texts[from] = Openers[random.Next(Openers.Length)] + texts[from];
        }
        return string.Concat(texts);
    }

    private static string Block(Random random, int depth) => random.Next(depth > 0 ? 2 : 1) == 0 ? P(Words(random)) : Table(
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, 2).Select(_ => Cell(random, depth - 1)).ToArray())]);

    private static string Cell(Random random, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Block(random, depth))) + P(Words(random));

    // § marks where a tag may go.
    private static string Words(Random random) => random.Next(4) switch { 0 => "§", 1 => "§a", 2 => "§{{ name }}§", _ => "§{{ count }} b§" };
}
