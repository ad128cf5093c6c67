namespace RecordClearance.Jurisdictions;

/// <summary>The states the service knows: the one place that lists them.</summary>
public sealed class JurisdictionCatalog
{
    public IReadOnlyList<Jurisdiction> All { get; } = [new Vermont.Vermont(), new Oregon.Oregon()];

    /// <summary>Null when the service does not know the state.</summary>
    public Jurisdiction? Find(string id) => All.FirstOrDefault(state => state.Id == id);

    /// <summary>The state that reads a court site; null when none does.</summary>
    public Jurisdiction? ForSite(string site) => All.FirstOrDefault(state => state.Sites.Contains(site));
}
