namespace RecordClearance.Eligibility;

/// <summary>An answer by Kleene's three-valued logic, ordered so that "and" is the least and "or" the greatest.</summary>
public enum Answer { No, Unknown, Yes }

/// <summary>The opposite of an answer, and how the contract writes it.</summary>
public static class Answers
{
    public static Answer Not(Answer answer) => Answer.Yes - (int)answer;

    /// <summary>As the contract writes it: null is "not known".</summary>
    public static bool? ToNullable(this Answer answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => null,
    };
}
