using System.Text.RegularExpressions;

namespace RecordClearance.Reading;

/// <summary>Names of read fields: <c>charges[0].arrests[1].date</c>.</summary>
public static partial class FieldName
{
    public static string WithoutPositions(string name) => name.Contains('[') ? Positions().Replace(name, "") : name;

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Positions();
}
