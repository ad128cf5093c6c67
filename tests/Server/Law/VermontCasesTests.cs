using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>Runs every table of <c>tests/cases/vermont/*.md</c>.</summary>
public sealed class VermontCasesTests
{
    private static readonly Jurisdiction Vermont = new JurisdictionCatalog().Find("US-VT")!;

    private static readonly IReadOnlyList<LawCase> Cases =
    [
        .. Directory.EnumerateFiles(Repository.File("tests", "cases", "vermont"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => LawCase.ReadFile(File.ReadAllText(file), Vermont.Law.Facts)),
    ];

    [TestCaseSource(nameof(Claims))]
    public void Claim(LawCase one)
    {
        var findings = Vermont.Evaluate(one.Record, one.AsOf);

        Assert.That(string.Join("\n", LawAnswer.Disagreements(one, findings, Vermont.Law.Rules)), Is.Empty);
    }

    [Test]
    public void Every_rule_of_the_law_is_reached_by_some_row()
    {
        var reached = Cases.SelectMany(one => one.Expected.SelectMany(row => row.Answers).Where(answer => answer.Value is not ("not shown" or "none"))
            .Select(answer => LawAnswer.Rule(answer.Key == "best" ? answer.Value.Split(' ')[0] : answer.Key, Vermont.Law.Rules, one.AsOf)));

        var unreached = Vermont.Law.Rules.Select(rule => rule.Rule).Except(reached).ToArray();

        TestContext.Out.WriteLine(unreached is [] ? "Every rule is reached." : $"No row reaches: {string.Join(", ", unreached)}");
        Assert.That(unreached, Is.Empty);
    }

    private static IEnumerable<TestCaseData<LawCase>> Claims() =>
        Cases.GroupBy(one => one.Claim).SelectMany(claim => claim.Select((one, index) =>
            new TestCaseData<LawCase>(one) { TestName = index == 0 ? claim.Key : $"{claim.Key} ({index + 1})" }));
}
