using Perfolizer.Horology;
using Perfolizer.Metrology;

namespace RecordClearance.Benchmarks;

/// <summary>Counts the process's own time on the processor, so that other work of the machine does not count.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "Processor";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
