namespace RecordClearance;

public static class TimeProviderExtensions
{
    /// <summary>Today where the person sits: courts count days by the local calendar.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
