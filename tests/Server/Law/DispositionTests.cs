using RecordClearance.Contract;
using RecordClearance.Jurisdictions.Vermont;

namespace RecordClearance.Tests.Law;

public sealed class DispositionTests
{
    [TestCase("Dismissed by State", DispositionOutcome.Dismissed)]
    [TestCase("  DISMISSED   without PREJUDICE ", DispositionOutcome.Dismissed)]
    [TestCase("Dismissed by State (Rule 48(a))", DispositionOutcome.Dismissed)]
    [TestCase("Not Guilty by Jury", DispositionOutcome.Acquitted)]
    [TestCase("Not Guilty", DispositionOutcome.Acquitted)]
    [TestCase("Not Guilty Plea", DispositionOutcome.Unknown)]
    [TestCase("Guilty", DispositionOutcome.Convicted)]
    [TestCase("Guilty - Plea", DispositionOutcome.Convicted)]
    [TestCase("Guilty Plea", DispositionOutcome.Convicted)]
    [TestCase("Plea guilty by wai", DispositionOutcome.Convicted)]
    [TestCase("Nolo Contendere", DispositionOutcome.Convicted)]
    [TestCase("Guilty Plea Withdrawn", DispositionOutcome.Unknown)]
    [TestCase("Deferred Sentence", DispositionOutcome.Convicted)]
    [TestCase("Diversion", DispositionOutcome.Diverted)]
    [TestCase("Transferred to Family Division", DispositionOutcome.Transferred)]
    [TestCase("No Charge Filed", DispositionOutcome.NotCharged)]
    [TestCase("Placed on file", DispositionOutcome.Unknown)]
    [TestCase("", DispositionOutcome.Unknown)]
    [TestCase(null, DispositionOutcome.Unknown)]
    public void The_courts_words_are_read_or_not_known(string? words, DispositionOutcome outcome) =>
        Assert.That(VermontDispositions.Outcome(words), Is.EqualTo(outcome));
}
