using System.Xml.Linq;

namespace RecordClearance.Petitions;

/// <summary>What an <c>each</c> repeats or an <c>if</c> shows: the nodes from <paramref name="First"/> to <paramref name="Last"/>.</summary>
internal sealed record Block(Tag Open, Tag End, XNode First, XNode Last)
{
    public XElement Parent => First.Parent!;

    public IEnumerable<XNode> Nodes => First == Last ? [First] : First.NodesAfterSelf().TakeWhile(node => node != Last).Prepend(First).Append(Last);

    public bool Holds(Block inner) => Holds(inner.First) && Holds(inner.Last);

    public bool Holds(XNode node) =>
        node.Ancestors().Prepend(node).FirstOrDefault(each => each.Parent == Parent) is { } child && Nodes.Contains(child);
}
