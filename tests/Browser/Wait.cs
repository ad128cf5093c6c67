using System.Diagnostics;

namespace RecordClearance.Tests;

/// <summary>Waits for what a person would wait for, and no longer.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Reads until the value will do; then the assertion judges it.</summary>
    public static async Task<T> For<T>(Func<Task<T>> read, Func<T, bool> willDo)
    {
        var since = Stopwatch.StartNew();
        for (var value = await read(); ; value = await read())
        {
            if (willDo(value) || since.Elapsed > Patience)
            {
                return value;
            }

            await Task.Delay(50);
        }
    }
}
