using BenchmarkDotNet.Attributes;
using RecordClearance.Contract;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Benchmarks;

/// <summary>Answering for every charge of a record; the figure is per charge.</summary>
[MemoryDiagnoser]
public class Evaluating
{
    private const int Charges = 12;
    private static readonly DateOnly AsOf = new(2026, 11, 2);

    private readonly Jurisdiction _vermont = new JurisdictionCatalog().Find("US-VT")!;
    private readonly Record _record = MadeUp.Record(cases: 4, chargesEach: 3);

    [Benchmark(OperationsPerInvoke = Charges)]
    public Findings Evaluate() => _vermont.Evaluate(_record, AsOf);
}
