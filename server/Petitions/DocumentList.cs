using RecordClearance.Contract;

namespace RecordClearance.Petitions;

/// <summary>The papers of a packet in their order, each with the numbered name of its file.</summary>
internal sealed class DocumentList(FilingChoices? choices)
{
    private readonly List<PlannedDocument> _planned = [];
    private readonly List<Paper> _papers = [];

    public IReadOnlyList<PlannedDocument> Planned => _planned;

    public IReadOnlyList<Paper> Papers => _papers;

    /// <summary>Whether a kind of document is to be in the packet.</summary>
    public bool Wants(string kind) => choices?.Documents is not { } wanted || wanted.Contains(kind);

    /// <summary>A paper that is filed with a petition and served as it is.</summary>
    /// <param name="name">What the file is called; null for the kind.</param>
    public void Add(string kind, string title, PlannedPetition petition, string caseNumber, string template, Func<FieldValues> values, string purpose, string? name = null) =>
        Add(new("", kind, title, petition.Id, purpose, petition.Court, petition.Serve), $"{name ?? kind} {caseNumber}", template, values);

    /// <summary>Any other paper; its file gets a name.</summary>
    public void Add(PlannedDocument document, string name, string template, Func<FieldValues> values)
    {
        if (!Wants(document.Kind)) return;
        var file = SafeFileName.From($"{_planned.Count + 1:00} {name}.docx");
        _planned.Add(document with { File = file });
        _papers.Add(new(file, template, values()));
    }
}
