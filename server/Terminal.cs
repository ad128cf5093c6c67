namespace RecordClearance;

/// <summary>What the person who started the service sees.</summary>
public sealed class Terminal(TextWriter writer)
{
    public void Say(string line) => writer.WriteLine(line);
}
