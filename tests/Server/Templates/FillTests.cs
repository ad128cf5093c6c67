using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

public sealed class FillTests
{
    private static string Fill(string body, FieldValues values) => Read(Template.Compile(Of(body)).Fill(values).Document);

    [Test]
    public void A_field_prints_its_value() =>
        Assert.That(Fill(P("Docket {{ docket number }} of {{county}}."), new FieldValues().Set("docket number", "12-3-21 Xxcr").Set("county", "Maple")),
            Is.EqualTo("Docket 12-3-21 Xxcr of Maple."));

    [TestCase("{{  Docket \u00a0 NUMBER}}")]
    [TestCase("{{docket number}}")]
    public void Case_and_spaces_do_not_matter(string tag) =>
        Assert.That(Fill(P(tag), new FieldValues().Set("docket number", "7")), Is.EqualTo("7"));

    [Test]
    public void A_curled_apostrophe_is_an_apostrophe() =>
        Assert.That(Fill(P("{{ petitioner’s name }}"), new FieldValues().Set("petitioner's name", "Casey Maple")), Is.EqualTo("Casey Maple"));

    [Test]
    public void A_tag_split_over_five_runs_takes_the_formatting_of_the_first()
    {
        const string split = """
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Born {</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t>{ date</w:t></w:r>
            <w:bookmarkStart w:id="4" w:name="here"/><w:r><w:t xml:space="preserve"> of</w:t></w:r><w:bookmarkEnd w:id="4"/><w:r><w:tab/><w:t>birth</w:t></w:r><w:proofErr w:type="spellEnd"/>
            <w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> }} in </w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>Vermont</w:t></w:r></w:p>
            """;
        var filled = Template.Compile(Of(split)).Fill(new FieldValues().Set("date of birth", "May 2, 1990")).Document;
        Assert.That(Read(filled), Is.EqualTo("Born May 2, 1990 in Vermont"));
        using var word = WordprocessingDocument.Open(new MemoryStream(filled), false);
        var runs = word.MainDocumentPart!.Document!.Descendants<Run>().ToDictionary(run => run.InnerText, run => run.RunProperties?.FirstChild?.LocalName);
        Assert.That(runs, Is.EquivalentTo(new Dictionary<string, string?> { ["Born "] = "b", ["May 2, 1990"] = "b", [" in "] = "i", ["Vermont"] = "u" }));
    }

    [Test]
    public void A_row_repeats_for_each_charge()
    {
        var table = Table([P("Count"), P("Offense")], [P("{{ each charge }}{{ count }}"), P("{{ offense }} ({{ docket }}){{ end }}")]);
        var charges = new[] { "Petty larceny", "Trespass" }.Select((offense, i) => new FieldValues().Set("count", $"{i + 1}").Set("offense", offense)).ToList();
        Assert.That(Fill(table + P("After"), new FieldValues().Set("docket", "D").Each("charge", charges)),
            Is.EqualTo("Count\nOffense\n1\nPetty larceny (D)\n2\nTrespass (D)\nAfter"));
        Assert.That(Fill(table + P("After"), new FieldValues().Each("charge", [])), Is.EqualTo("Count\nOffense\nAfter"));
    }

    [Test]
    public void Paragraphs_around_repeat_and_those_with_only_a_control_tag_disappear()
    {
        var body = P("Charges:") + P("{{ each charge }}") + P("Count {{ count }}") + P("{{ if dismissed }}") + P("was dismissed") + P("{{ end }}") + P("{{ end }}") + P("Signed");
        var charges = new[] { new FieldValues().Set("count", "1").When("dismissed", true), new FieldValues().Set("count", "2").When("dismissed", false) };
        Assert.That(Fill(body, new FieldValues().Each("charge", charges)), Is.EqualTo("Charges:\nCount 1\nwas dismissed\nCount 2\nSigned"));
    }

    [TestCase(true, "Fees are owed now.")]
    [TestCase(false, "Fees are now.")]
    public void An_if_within_a_sentence_shows_its_words(bool owed, string expected) =>
        Assert.That(Fill(P("Fees are {{ if fees are owed }}owed {{ end }}now."), new FieldValues().When("fees are owed", owed)), Is.EqualTo(expected));

    [Test]
    public void What_is_not_known_is_highlighted_and_listed_once()
    {
        var filled = Template.Compile(Of(P("{{ Petitioner's date of birth }} {{ petitioner's date of birth }}") + P("{{ if fees are owed }}Pay.{{ end }}"))).Fill(new FieldValues());
        Assert.That(Read(filled.Document), Is.EqualTo("[Petitioner's date of birth] [petitioner's date of birth]\n[whether fees are owed]"));
        Assert.That(filled.Blanks, Is.EqualTo(new[] { "Petitioner's date of birth", "whether fees are owed" }));
        using var word = WordprocessingDocument.Open(new MemoryStream(filled.Document), false);
        Assert.That(word.MainDocumentPart!.Document!.Descendants<Highlight>().Count(), Is.EqualTo(3));
    }
}
