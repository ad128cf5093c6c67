using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions.Oregon;

namespace RecordClearance.Tests.Law;

public sealed class OregonDispositionTests
{
    [TestCase("Dismissed", DispositionOutcome.Dismissed, "")]
    [TestCase("  DISMISSED - civil   compromise ", DispositionOutcome.Dismissed, "civil compromise")]
    [TestCase("Dismissed - No Complaint", DispositionOutcome.NotCharged, "")]
    [TestCase("No Complaint", DispositionOutcome.NotCharged, "")]
    [TestCase("Accusatory Instrument Filed", DispositionOutcome.Dismissed, "superseded")]
    [TestCase("Removed From Charging Instrument", DispositionOutcome.Dismissed, "superseded")]
    [TestCase("Finding - Not Guilty", DispositionOutcome.Acquitted, "")]
    [TestCase("Not Guilty", DispositionOutcome.Acquitted, "")]
    [TestCase("Not Convicted", DispositionOutcome.Dismissed, "")]
    [TestCase("Acquitted", DispositionOutcome.Acquitted, "")]
    [TestCase("Convicted", DispositionOutcome.Convicted, "")]
    [TestCase("Guilty", DispositionOutcome.Convicted, "")]
    [TestCase("No Contest", DispositionOutcome.Convicted, "")]
    [TestCase("Finding - Guilty", DispositionOutcome.Convicted, "")]
    [TestCase("Found in Contempt", DispositionOutcome.Convicted, "contempt")]
    [TestCase("Finding - Not in Contempt", DispositionOutcome.Acquitted, "")]
    [TestCase("Conversion - Disposition Types", DispositionOutcome.Convicted, "converted")]
    [TestCase("Bail Forfeiture", DispositionOutcome.Convicted, "forfeiture")]
    [TestCase("Guilty Except for Insanity", DispositionOutcome.Convicted, "guilty except for insanity")]
    [TestCase("Finding - Guilty Except Insanity", DispositionOutcome.Convicted, "guilty except for insanity")]
    [TestCase("Not Guilty by Reason of Insanity", DispositionOutcome.Unknown, "")]
    [TestCase("Convicted - Misdemeanor Treated as a Violation", DispositionOutcome.Convicted, "violation")]
    [TestCase("Lesser Charge", DispositionOutcome.Dismissed, "lesser charge")]
    [TestCase("Dismissed - Lesser Charge", DispositionOutcome.Dismissed, "lesser charge")]
    [TestCase("Reduced", DispositionOutcome.Dismissed, "lesser charge")]
    [TestCase("Conditional Discharge", DispositionOutcome.Pending, "conditional discharge")]
    [TestCase("Conditional Discharge - Dismissed", DispositionOutcome.Dismissed, "conditional discharge")]
    [TestCase("Deferred", DispositionOutcome.Pending, "deferred")]
    [TestCase("Diverted", DispositionOutcome.Diverted, "")]
    [TestCase("Extradited", DispositionOutcome.Transferred, "extradited")]
    [TestCase("Conviction Vacated", DispositionOutcome.Unknown, "")]
    [TestCase("Plea - Not Guilty", DispositionOutcome.Unknown, "")]
    [TestCase("Placed on file", DispositionOutcome.Unknown, "")]
    [TestCase("Dismissed (05/15/2012); Convicted (05/15/2012)", DispositionOutcome.Unknown, "")]
    [TestCase("Dismissed (05/15/2012); Dismissed (06/15/2012)", DispositionOutcome.Dismissed, "")]
    [TestCase(null, DispositionOutcome.Unknown, "")]
    public void A_ruling_is_read_by_the_table_or_not_known(string? words, DispositionOutcome outcome, string detail) =>
        Assert.That(OregonDispositions.Read(words), Is.EqualTo(new DispositionWording(outcome, detail)));
}
