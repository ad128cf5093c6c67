using RecordClearance.Jurisdictions.Vermont;

namespace RecordClearance.Tests.Law;

public sealed class StatuteTests
{
    [TestCase("13 VSA 1030(a)", "13", "1030", "a", null)]
    [TestCase("23 V.S.A. § 1201(a)(2)", "23", "1201", "a 2", null)]
    [TestCase("13 VSA 7559(e) VRCRP 42", "13", "7559", "e", "VRCRP 42")]
    [TestCase("13-1030(a)", "13", "1030", "a", null)]
    [TestCase("13 1030(a)", "13", "1030", "a", null)]
    [TestCase("Title 13, section 1030", "13", "1030", "", null)]
    [TestCase("13 V.S.A. §§ 1376-1381", "13", "1376", "", "-1381")]
    [TestCase("18VSA4230(a)(1)(A)", "18", "4230", "a 1 A", null)]
    [TestCase("18 VSA 4234B(a)", "18", "4234b", "a", null)]
    [TestCase("9A VSA 201", "9A", "201", "", null)]
    [TestCase("13 VSA 9", "13", "9", "", null)]
    [TestCase("  13\u00a0V.S.A.\u00a0§\u00a01201 (c) (3)(A) ", "13", "1201", "c 3 A", null)]
    [TestCase("1030(a)", null, "1030", "a", null)]
    [TestCase("§ 1030(a)", null, "1030", "a", null)]
    public void A_citation_is_read_as_title_section_subsections_and_rest(string text, string? title, string section, string subsections, string? rest)
    {
        var statute = VermontStatute.Parse(text);

        Assert.That(statute, Is.EqualTo(new VermontStatute(title, section, subsections.Split(' ', StringSplitOptions.RemoveEmptyEntries), rest)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("VRCRP 42")]
    [TestCase("Municipal ordinance")]
    [TestCase("§")]
    public void What_names_no_section_is_not_known(string? text) => Assert.That(VermontStatute.Parse(text), Is.Null);

    [Test]
    public void A_citation_is_printed_as_a_petition_cites_it() =>
        Assert.That(VermontStatute.Parse("23 VSA 1201(a)(2)")!.ToString(), Is.EqualTo("23 V.S.A. § 1201(a)(2)"));

    [Test]
    public void A_text_of_any_length_is_answered_at_once() =>
        Assert.That(VermontStatute.Parse("13 VSA 1030" + new string('(', 100_000)), Is.Null);
}
