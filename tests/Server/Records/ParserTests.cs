using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Tests.Records;

public sealed class ParserTests
{
    [TestCase("Maple, Casey", "Casey", null, "Maple", null)]
    [TestCase("Maple, Casey Quinn Lee", "Casey", "Quinn Lee", "Maple", null)]
    [TestCase("Maple, Casey Q., Jr.", "Casey", "Q.", "Maple", "Jr.")]
    [TestCase("Maple, III, Casey", "Casey", null, "Maple", "III")]
    [TestCase("Maple Jr., Casey Q.", "Casey", "Q.", "Maple", "Jr.")]
    [TestCase("MAPLE, CASEY Q SR", "CASEY", "Q", "MAPLE", "SR")]
    [TestCase("Van der Maple, Casey V", "Casey", "V", "Van der Maple", null)]
    [TestCase("O'Maple-Birch, Casey", "Casey", null, "O'Maple-Birch", null)]
    [TestCase("Casey Maple", null, null, null, null)]
    [TestCase("MAPLE & SONS, LLC", null, null, null, null)]
    [TestCase("O'TESTER & SONS <Jr.>", null, null, null, null)]
    [TestCase("Maple,", null, null, null, null)]
    public void A_name_is_split_only_where_its_order_is_sure(string full, string? given, string? middle, string? family, string? suffix) =>
        Assert.That(NameParser.Parse(full), Is.EqualTo(new PersonName(full, given, middle, family, suffix)));

    [TestCase("07/12/2012", "2012-07-12")]
    [TestCase("7/2/2012", "2012-07-02")]
    [TestCase("02/29/2012", "2012-02-29")]
    [TestCase("02/29/2013", null)]
    [TestCase("13/01/2012", null)]
    [TestCase("2012-07-12", null)]
    [TestCase("07/12/12", null)]
    [TestCase("Invalid date", null)]
    [TestCase("", null)]
    public void A_date_is_read_in_the_form_the_site_states_and_in_no_other(string text, string? expected) =>
        Assert.That(PageDate.Parse(text, ["M/d/yyyy"])?.ToString("yyyy-MM-dd"), Is.EqualTo(expected));

    [TestCase("47.00", "47.00")]
    [TestCase("$1,147.50", "1147.50")]
    [TestCase("0.00", "0.00")]
    [TestCase("(20.00)", "-20.00")]
    [TestCase("-20.00", "-20.00")]
    [TestCase("none", null)]
    public void An_amount_is_read_as_dollars(string text, string? expected) =>
        Assert.That(PageMoney.Parse(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));

    [TestCase("Exampleville, VT 05000", "Exampleville", "VT", "05000")]
    [TestCase("Exampleville, VT, 05000-1234", "Exampleville", "VT", "05000-1234")]
    [TestCase("North Exampleville VT 05000", "North Exampleville", "VT", "05000")]
    [TestCase("Exampleville, VT", "Exampleville", "VT", null)]
    public void The_last_line_of_an_address_holds_its_city(string line, string city, string state, string? zip)
    {
        var address = AddressParser.Parse(["12 Sample Street", line]);
        Assert.That((address.Lines, address.City, address.State, address.Zip), Is.EqualTo((new[] { "12 Sample Street" }, city, state, zip)).UsingPropertiesComparer());
    }

    [Test]
    public void An_address_without_a_city_keeps_its_lines() =>
        Assert.That(AddressParser.Parse(["General Delivery", "Somewhere abroad"]).Lines, Has.Count.EqualTo(2));

    [TestCase("Ma\u0007ple, Ca\u0000sey", "Maple, Casey")]
    [TestCase("  Maple,\u00a0\t Casey ", "Maple, Casey")]
    [TestCase("Ma\ud800ple", "Maple")]
    [TestCase("\u202eesaC\u202c", "esaC")]
    [TestCase("Zoë 👩‍🌾", "Zoë 👩‍🌾")]
    [TestCase("\u200b\u0001", null)]
    public void Text_keeps_what_can_be_printed(string text, string? expected) =>
        Assert.That(CleanText.Of(text), Is.EqualTo(expected));
}
