using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>A template cannot be used; <see cref="Problems"/> lists everything found, each with what to do.</summary>
public sealed class TemplateException(IReadOnlyList<TemplateProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Text} {problem.Todo}")))
{
    public IReadOnlyList<TemplateProblem> Problems { get; } = problems;

    public TemplateException(string kind, string text, string todo)
        : this([new TemplateProblem(kind, null, null, text, todo)])
    {
    }
}
