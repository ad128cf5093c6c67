using RecordClearance.Jurisdictions;

namespace RecordClearance.Tests.Law;

/// <summary>Runs every table of <c>tests/cases</c>: a folder for each state, by its name.</summary>
public sealed class LawCasesTests
{
    private static readonly IReadOnlyList<(Jurisdiction State, IReadOnlyList<LawCase> Cases)> States = [.. new JurisdictionCatalog().All.Select(state => (state, Read(state)))];

    [TestCaseSource(nameof(Claims))]
    public void Claim(string state, LawCase one)
    {
        var law = States.Single(found => found.State.Id == state).State;
        var findings = law.Evaluate(one.Record, one.AsOf);

        Assert.That(string.Join("\n", LawAnswer.Disagreements(one, findings, law.Law.Rules)), Is.Empty);
    }

    [Test]
    public void Every_rule_of_the_law_is_reached_by_some_row() => Assert.Multiple(() =>
    {
        foreach (var (state, cases) in States)
        {
            var rules = state.Law.Rules;
            var reached = cases.SelectMany(one => one.Expected.SelectMany(row => row.Answers).Where(answer => answer.Key != "kinds" && answer.Value is not ("not shown" or "none"))
                .Select(answer => LawAnswer.Rule(answer.Key == "best" ? answer.Value.Split(' ')[0] : answer.Key, rules, one.AsOf)));

            var unreached = rules.Select(rule => rule.Rule).Except(reached).ToArray();

            TestContext.Out.WriteLine(unreached is [] ? $"{state.Name}: every rule is reached." : $"{state.Name}: no row reaches {string.Join(", ", unreached)}");
            Assert.That(unreached, Is.Empty);
        }
    });

    private static IReadOnlyList<LawCase> Read(Jurisdiction state) =>
    [
        .. Directory.EnumerateFiles(Repository.File("tests", "cases", state.Name.ToLowerInvariant()), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => LawCase.ReadFile(File.ReadAllText(file), state)),
    ];

    private static IEnumerable<TestCaseData<string, LawCase>> Claims() =>
        States.SelectMany(found => found.Cases.GroupBy(one => one.Claim).SelectMany(claim => claim.Select((one, index) =>
            new TestCaseData<string, LawCase>(found.State.Id, one) { TestName = $"{found.State.Name}: {claim.Key}{(index == 0 ? "" : $" ({index + 1})")}" })));
}
