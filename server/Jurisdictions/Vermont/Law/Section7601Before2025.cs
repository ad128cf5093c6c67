using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont.Law;

/// <summary>13 V.S.A. § 7601(4) as it stood from 2019-10-01 to 2025-06-30.</summary>
public static class Section7601Before2025
{
    private const string Cite = "13 V.S.A. § 7601";

    private static readonly Definition Law = new(
        [
            new("It is not a listed crime", $"{Cite}(4)(A)(i) (2019)", charge => ListedCrime.Is(charge).Negate()),
            new("It is not a misdemeanor excepted by name, nor a predicate offense", $"{Cite}(3), (4)(A)(ii)-(v) (2019)", charge => Section7601.OnList(charge, Offenses.ExcludedMisdemeanorsBefore2025).Negate()),
        ],
        [
            new("It is one of the felonies named", $"{Cite}(4) (2019)", charge => Section7601.OnList(charge, Offenses.QualifyingFeloniesBefore2025)),
            new("It is burglary of a building that was not an occupied dwelling", $"{Cite}(4) (2019)", Burglary.NotOccupied),
        ],
        new("The Governor has pardoned it unconditionally", $"{Cite}(4) (2019)", Pardon.Given));

    public static Verdict Decide(VermontCharge charge) => Law.Decide(charge);
}
