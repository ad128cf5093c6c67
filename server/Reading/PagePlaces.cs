using AngleSharp.Dom;

namespace RecordClearance.Reading;

/// <summary>Names elements by a CSS path from the nearest ancestor with an id of its own, else from the top.</summary>
internal sealed class PagePlaces(IEnumerable<IElement> all)
{
    private readonly Dictionary<string, int> ids = CountIds(all);
    private readonly Dictionary<IElement, string> places = new(ReferenceEqualityComparer.Instance);

    public string Of(IElement element)
    {
        if (places.TryGetValue(element, out var place))
        {
            return place;
        }

        return places[element] = element.Id is { } id && IsPlain(id) && ids[id] == 1
            ? "#" + id
            : element.ParentElement is { } parent ? $"{Of(parent)} > {Step(element, parent)}" : Name(element);
    }

    private static string Step(IElement element, IElement parent)
    {
        var position = 0;
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && child.LocalName == element.LocalName)
            {
                position++;
            }

            if (ReferenceEquals(children[i], element))
            {
                break;
            }
        }

        return $"{Name(element)}:nth-of-type({position})";
    }

    private static string Name(IElement element) =>
        element.LocalName.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? element.LocalName
            : string.Concat(element.LocalName.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? $"{c}" : $"\\{c}"));

    private static bool IsPlain(string id) =>
        id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static Dictionary<string, int> CountIds(IEnumerable<IElement> all)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in all)
        {
            if (element.Id is { Length: > 0 } id)
            {
                ids[id] = ids.GetValueOrDefault(id) + 1;
            }
        }

        return ids;
    }
}
