using CsCheck;

namespace RecordClearance.Tests;

/// <summary>Random values, but the same ones at every run: what passed does not fail without a change. A failure shows its value and its seed.</summary>
internal static class Repeatable
{
    public static void Check<T>(this Gen<T> gen, Action<T> test, int iter)
    {
        for (var stream = 0u; stream < iter; stream++)
        {
            gen.Sample(test, seed: new PCG(stream, 2026).ToString(), iter: 1, threads: 1);
        }
    }

    public static void Check<T>(this Gen<T> gen, Func<T, bool> holds, int iter) =>
        gen.Check(value => Assert.That(holds(value)), iter);

    public static void Check<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int iter) =>
        gen.Check(value => holds(value.Item1, value.Item2), iter);

    public static void Check<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, int iter) =>
        gen.Check(value => holds(value.Item1, value.Item2, value.Item3), iter);
}
