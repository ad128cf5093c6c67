namespace RecordClearance.Petitions;

/// <summary>Names are compared without case, with single spaces, and with the straight apostrophe that Word likes to curl.</summary>
internal static class FieldNames
{
    public static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    public static string Normal(string name) => IsNormal(name)
        ? name
        : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');

    private static bool IsNormal(string name)
    {
        var spaceBefore = true;
        foreach (var letter in name)
        {
            if (letter > '~' || (letter <= ' ' && (letter != ' ' || spaceBefore))) return false;
            spaceBefore = letter == ' ';
        }
        return !spaceBefore;
    }
}
