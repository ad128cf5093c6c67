using BenchmarkDotNet.Attributes;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Benchmarks;

/// <summary>Whole records of a state with many charges: a mix of 6.6 charges a record, and one of 200 charges of which 60 have an unknown ruling.</summary>
[MemoryDiagnoser]
public class EvaluatingMany
{
    private const int Records = 100;
    private static readonly DateOnly AsOf = new(2026, 11, 2);

    private static readonly (string Statute, string Level, string Ruling)[] Mix =
    [
        ("164.055", "Felony Class C", "Convicted"), ("164.043", "Misdemeanor Class A", "Dismissed"), ("811.111", "Violation Class B", "Convicted"),
        ("163.165(1)(a)", "Felony Class C", "Dismissed"), ("813.010(4)", "Misdemeanor Class A", "Convicted"), ("475.854", "Felony Class B", "No Complaint"),
        ("163.427(1)(a)", "Felony Class B", "Convicted"), ("166.065", "Misdemeanor Class B", "Convicted"), ("33.015", "Misdemeanor Unclassified", "Found in Contempt"),
    ];

    private readonly Jurisdiction _state = new JurisdictionCatalog().Find("US-OR")!;
    private readonly Record[] _mixed = [.. Enumerable.Range(0, Records).Select(number => Make(number, number % 5 < 3 ? 7 : 6, 0))];
    private readonly Record _large = Make(0, 200, 60);

    [Benchmark(OperationsPerInvoke = Records)]
    public int Mixed()
    {
        var remedies = 0;
        foreach (var record in _mixed)
        {
            remedies += _state.Evaluate(record, AsOf).Charges.Count;
        }

        return remedies;
    }

    [Benchmark]
    public Findings Large() => _state.Evaluate(_large, AsOf);

    private static Record Make(int seed, int charges, int unknown) => new(
        "US-OR",
        new(new("Hazel, Robin T."), DateOfBirth: new(1980, 5, 4)),
        [.. Enumerable.Range(0, charges).Chunk(3).Select((counts, index) => new Case(
            $"{seed}CR{index}", County: "Lane", Status: CaseStatus.Closed, Charges: [.. counts.Select(count => Charge(seed + count, count, count < unknown))]))]);

    private static Charge Charge(int kind, int count, bool unknown)
    {
        var (statute, level, ruling) = Mix[kind % Mix.Length];
        var offense = new DateOnly(2005, 1, 1).AddDays(kind * 37 % 7000);
        return new($"{count + 1}", count + 1, "Made-up offense", statute, level, OffenseOn: offense, Disposition: new(null, unknown ? "Placed on file" : ruling, offense.AddDays(90)));
    }
}
