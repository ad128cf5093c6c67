using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>A sentence of the law, where it stands, and how it is decided for one charge.</summary>
public sealed record Condition<TCharge>(string Sentence, string Citation, Func<TCharge, Verdict> Decide)
{
    /// <summary>The condition as a line of the reason tree.</summary>
    public Reason Explain(Verdict verdict) => new(Sentence, Citation, verdict.Answer.ToNullable(), verdict.Text, verdict.Because);
}
