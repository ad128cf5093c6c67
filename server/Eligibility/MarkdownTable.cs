namespace RecordClearance.Eligibility;

/// <summary>Reads the tables that lawyers keep: Markdown files embedded beside the code.</summary>
public static class MarkdownTable
{
    /// <summary>The rows of the table of a file embedded beside a type, without its heading.</summary>
    public static IReadOnlyList<string[]> Embedded(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, name)
            ?? throw new FileNotFoundException($"The list {name} is not built into the service.", name);
        using var reader = new StreamReader(stream);
        return [.. Rows(reader.ReadToEnd()).Skip(1)];
    }

    /// <summary>Every row of a text that is part of a table, the dashes under headings left out.</summary>
    public static IEnumerable<string[]> Rows(string text) =>
        from line in text.Split('\n')
        let trimmed = line.Trim()
        where trimmed.StartsWith('|') && trimmed.AsSpan().IndexOfAnyExcept("|-: ") >= 0
        select Cells(trimmed);

    /// <summary>The cells of one row, trimmed.</summary>
    public static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
