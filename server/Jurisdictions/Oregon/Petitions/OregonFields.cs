using System.Collections.Frozen;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Oregon.Petitions;

/// <summary>Every name Oregon's papers may use.</summary>
internal static class OregonFields
{
    public static FieldCatalog Catalog { get; } = new([], FrozenDictionary<string, IReadOnlyList<FieldName>>.Empty, []);
}
