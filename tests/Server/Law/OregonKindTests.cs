using RecordClearance.Jurisdictions;
using RecordClearance.Jurisdictions.Oregon.Law;

namespace RecordClearance.Tests.Law;

public sealed class OregonKindTests
{
    [Test]
    public void Every_kind_of_charge_that_findings_may_name_is_listed_once_in_plain_words()
    {
        var kinds = new JurisdictionCatalog().Find("US-OR")!.Law.Kinds;
        string[] named =
        [
            .. typeof(Kinds).GetFields().Select(field => field.GetValue(null)).OfType<Kind>().Select(kind => kind.Name),
            "dismissed-charge", "diverted-duii", "lesser-charge", "guilty-except-for-insanity",
        ];

        Assert.That(kinds.Select(kind => kind.Kind), Is.EquivalentTo(named));
        Assert.That(kinds.Select(kind => kind.Title), Is.Unique.And.All.Matches("^[A-Z][^-]+$"));
    }
}
