using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace RecordClearance.Benchmarks;

/// <summary>What docs/benchmarks.md is measured with: <c>dotnet run -c Release --project tests/Benchmarks -- reading</c>.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["reading"]: Measure<Reading>(); return 0;
            case ["pages"]: Measure<ReadingMany>(); return 0;
            case ["evaluating"]: Measure<Evaluating>(); return 0;
            case ["records"]: Measure<EvaluatingMany>(); return 0;
            case ["filling"]: await Filling.Run(); return 0;
            case ["browser"]: await InBrowser.Run(); return 0;
            case ["memory"]: await Memory.Run(); return 0;
            default:
                await Console.Error.WriteLineAsync("Name what to measure: reading, pages, evaluating, records, filling, browser or memory.");
                return 1;
        }
    }

    private static void Measure<T>() =>
        BenchmarkRunner.Run<T>(DefaultConfig.Instance.AddJob(Job.Default
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: true))
            .WithClock(new ProcessorClock())));
}
