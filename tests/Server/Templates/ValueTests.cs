using System.Text;
using CsCheck;
using RecordClearance.Petitions;
using static RecordClearance.Tests.Templates.Docx;

namespace RecordClearance.Tests.Templates;

/// <summary>Values are text, whatever they look like.</summary>
public sealed class ValueTests
{
    private static readonly byte[] File = Of(P("[{{ name }}]"));
    private static readonly Template Named = Template.Compile(File);

    private static string Print(string value) => Read(Named.Fill(new FieldValues().Set("name", value).Set("other", "EXPANDED")).Document);

    [TestCase("O'TESTER & SONS <Jr.>")]
    [TestCase("<w:p/>")]
    [TestCase("{{ other }}")]
    [TestCase("{{ end }}")]
    [TestCase("<?rc close?>")]
    [TestCase("]]>")]
    [TestCase("&amp; \"quoted\"")]
    [TestCase("  two spaces each side  ")]
    [TestCase("Zoë 🦊 אבג")]
    [TestCase("")]
    public void A_value_prints_as_it_is(string value) => Assert.That(Print(value), Is.EqualTo($"[{value}]"));

    [Test]
    public void Line_breaks_and_tabs_become_those_of_Word() => Assert.That(Print("a\nb\r\nc\td"), Is.EqualTo("[a⏎b⏎c⇥d]"));

    [Test]
    public void What_XML_forbids_is_dropped() => Assert.That(Print("a\0b\bc\ud800d\udc00e\uffff"), Is.EqualTo("[abcde]"));

    [Test]
    public void No_text_breaks_a_file() =>
        Gen.String.Check(value => Assert.That(Print(value), Is.EqualTo($"[{Printable(value)}]")), iter: 300);

    private static string Printable(string value)
    {
        var text = new StringBuilder();
        foreach (var rune in value.Replace("\r\n", "\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\v' or 0x85 or 0x2028 or 0x2029) text.Append('⏎');
            else if (rune.Value == '\t') text.Append('⇥');
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF) && rune != Rune.ReplacementChar) text.Append(rune);
        }
        return text.ToString();
    }

    [Test]
    public void The_same_values_give_the_same_bytes() =>
        Assert.That(Named.Fill(new FieldValues().Set("name", "Casey")).Document, Is.EqualTo(Template.Compile(File).Fill(new FieldValues().Set("name", "Casey")).Document));

    [Test]
    public void One_template_is_filled_from_many_threads()
    {
        var expected = Enumerable.Range(0, 200).Select(i => Named.Fill(new FieldValues().Set("name", $"Person {i}")).Document).ToList();
        var made = new byte[200][];
        Parallel.For(0, 200, i => made[i] = Named.Fill(new FieldValues().Set("name", $"Person {i}")).Document);
        Assert.That(made, Is.EqualTo(expected));
    }
}
