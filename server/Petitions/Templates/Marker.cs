using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>
/// What stands in the tree where the compiled part is cut: processing instructions, because a template has none
/// (the reader drops them) and they may stand anywhere.
/// </summary>
internal static class Marker
{
    public const string Target = "rc";

    public static XProcessingInstruction Tag(int index) => new(Target, $"tag {index}");

    public static XProcessingInstruction Open(int tag) => new(Target, $"open {tag}");

    /// <summary>Where the value of the open field goes.</summary>
    public static XProcessingInstruction Value() => new(Target, "value");

    /// <summary>What follows is printed instead when the value or the answer is not known.</summary>
    public static XProcessingInstruction Unknown() => new(Target, "unknown");

    public static XProcessingInstruction Close() => new(Target, "close");

    /// <summary>Opens a part that is printed only if something between its <see cref="Inner"/> marks is.</summary>
    public static XProcessingInstruction Keep() => new(Target, "keep");

    public static XProcessingInstruction Inner() => new(Target, "inner");

    /// <summary>How a marker changes the number of blocks around what follows it.</summary>
    public static int Step(XProcessingInstruction marker) => marker.Data switch
    {
        "close" => -1,
        "keep" => 1,
        { } data when data.StartsWith("open", StringComparison.Ordinal) => 1,
        _ => 0,
    };
}
