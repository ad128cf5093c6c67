using RecordClearance.Contract;
using RecordClearance.Petitions;
using RecordClearance.Reading;

namespace RecordClearance.Jurisdictions;

/// <summary>
/// Everything the product knows of one state. A state is one folder; nothing outside it names a state but the
/// <see cref="JurisdictionCatalog"/>.
/// </summary>
public abstract class Jurisdiction
{
    /// <summary>ISO 3166-2, such as <c>US-VT</c>.</summary>
    public abstract string Id { get; }

    public abstract string Name { get; }

    /// <summary>The court sites whose readings <see cref="Normalize"/> understands, by site map id.</summary>
    public abstract IReadOnlyList<string> Sites { get; }

    /// <summary>Every rule with its citation and dates, and every fact a rule may ask for.</summary>
    public abstract LawSummary Law { get; }

    public abstract IReadOnlyList<PetitionKindSummary> Petitions { get; }

    /// <summary>Names of the Word templates in the state's <c>templates/</c> folder, without extension.</summary>
    public abstract IReadOnlyList<string> Templates { get; }

    /// <summary>Names every field, group and condition the state's papers may use.</summary>
    public abstract FieldCatalog Fields { get; }

    /// <summary>Turns the texts of one page into a person and a case; null when the page names no person or no case number.</summary>
    public abstract CaseReading? Normalize(PageReading reading);

    /// <summary>Turns the texts of a page that lists cases into rows; null where the state has no such pages.</summary>
    public virtual ListReading? NormalizeList(PageReading reading) => null;

    /// <summary>Applies the law in force on <paramref name="asOf"/>, the day of filing.</summary>
    public abstract Findings Evaluate(Record record, DateOnly asOf);

    /// <summary>Plans the papers and gives each template its values.</summary>
    public abstract Filing Prepare(FilingRequest request);
}
