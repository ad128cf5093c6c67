using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>What is said about a tag out of place.</summary>
internal static class TagProblems
{
    public static TemplateProblem Describe(Fault fault)
    {
        var (text, todo) = Words(fault);
        return Of(fault.Kind, fault.Tag, text, todo);
    }

    public static TemplateProblem Of(string kind, Tag tag, string text, string todo) => new(kind, tag.Written, Near(tag), text, todo);

    private static (string Text, string Todo) Words(Fault fault) => fault.Kind switch
    {
        "not-closed" => ("A tag is opened with {{ and not closed in the same paragraph.", "Write the whole tag in one paragraph and close it with }}."),
        "not-opened" => ("There is }} without {{ before it in the same paragraph.", "Write the whole tag in one paragraph, or remove the braces."),
        "empty" => ("A tag names nothing.", "Write a field's name between the braces, or remove the tag."),
        "missing-end" => ($"{fault.Tag.Written} has no {{{{ end }}}}.", "Write {{ end }} where the block stops."),
        "missing-opener" => ("There is {{ end }} without an each or if before it.", "Remove it, or write the missing {{ each … }} or {{ if … }}."),
        "group-inside-itself" => ($"{fault.Tag.Written} stands inside the same group.", "Remove the inner each and its end."),
        "too-nested" => ($"{fault.Tag.Written} stands inside three other groups.", "Take it out of one of them."),
        "two-groups" => ($"{fault.Tag.Written} takes the same row or paragraph as another group.", "Put each group in a row or paragraph of its own."),
        _ => ($"{fault.Tag.Written} and its {{{{ end }}}} do not stand in the same row, cell or run of paragraphs.", "Put both in one table row, or each in a paragraph of its own, outside or inside the same cell."),
    };

    private static string? Near(Tag tag) => tag.Near.Length switch
    {
        0 => null,
        <= 80 => tag.Near,
        _ => string.Concat(tag.Near.AsSpan(0, 79), "…"),
    };
}
