using System.Text;
using CsCheck;
using RecordClearance.Petitions;

namespace RecordClearance.Tests.Templates;

public sealed class SafeFileNameTests
{
    [TestCase("Petition to seal 12-3-21 Xxcr.docx", "Petition to seal 12-3-21 Xxcr.docx")]
    [TestCase(@"..\..\x", "x")]
    [TestCase("/etc/passwd", "etc-passwd")]
    [TestCase("CON", "_CON")]
    [TestCase("nul.docx", "_nul.docx")]
    [TestCase("com1.a.docx", "_com1.a.docx")]
    [TestCase("", "paper")]
    [TestCase("....", "paper")]
    [TestCase("gpj\u202excod.docx", "gpjxcod.docx")]
    [TestCase("a\0b\r\nc:d*e?.docx", "ab c-d-e.docx")]
    [TestCase("José Ñandú.docx", "José Ñandú.docx")]
    public void Names_are_safe(string text, string expected) => Assert.That(SafeFileName.From(text), Is.EqualTo(expected));

    [Test]
    public void Three_hundred_characters_are_cut_before_the_extension()
    {
        var name = SafeFileName.From(new string('a', 300) + ".docx");
        Assert.That(name, Has.Length.EqualTo(120).And.EndsWith("a.docx"));
    }

    [Test]
    public void Names_do_not_repeat()
    {
        var taken = new HashSet<string>();
        Assert.That(new[] { "A.docx", "a.docx", "A.docx" }.Select(name => SafeFileName.Unique(name, taken)), Is.EqualTo(new[] { "A.docx", "a (2).docx", "A (3).docx" }));
    }

    [Test]
    public void No_text_makes_a_bad_name() => Gen.String.Check(text =>
    {
        var name = SafeFileName.From(text);
        Assert.That(name.Length, Is.InRange(1, SafeFileName.MaxLength));
        Assert.That(Encoding.UTF8.GetByteCount(name), Is.LessThanOrEqualTo(255));
        Assert.That(name.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0']), Is.EqualTo(-1));
        Assert.That(name, Is.EqualTo(SafeFileName.From(name)));
    }, iter: 2000);
}
