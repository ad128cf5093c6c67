using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Oregon.Law;

/// <summary>ORS 137.225(5), (6) and (7)(a): which convictions may be set aside at all.</summary>
public static class TypeOfConviction
{
    public static readonly Condition<OregonCharge> Condition = new(
        "The conviction is one that subsection (5) names, and neither subsection (6) nor (7)(a) excepts it", "ORS 137.225(5), (6), (7)(a)", charge => charge.Reached);

    public static Verdict Decide(OregonCharge charge)
    {
        var kinds = charge.Classification.Kinds;
        if (kinds is [var only])
        {
            var verdict = Decide(charge, only);
            return verdict.Answer == Answer.Yes && Persons.IsBurglary(charge) && charge.Facts.YesNo(OregonFacts.SexCrime) == Answer.Unknown
                ? verdict with { Confirm = [charge.Ask(OregonFacts.SexCrime) with { Presumed = "no" }] }
                : verdict;
        }

        var first = kinds[0].Eligible;
        return kinds.All(kind => kind.Eligible == first) && first != Answer.Unknown
            ? new Verdict(first, string.Join(" Or: ", kinds.Select(kind => kind.Why)))
            : Verdict.Unknown($"It may be one of several kinds: {string.Join(", ", kinds.Select(kind => kind.Name))}.", KindQuestion.Of(charge));
    }

    private static Verdict Decide(OregonCharge charge, Kind kind) => kind.Eligible switch
    {
        Answer.Yes => Verdict.Yes(kind.Why),
        Answer.No => Verdict.No(kind.Why),
        _ => Verdict.Unknown(kind.Why, KindQuestion.Of(charge)),
    };
}
