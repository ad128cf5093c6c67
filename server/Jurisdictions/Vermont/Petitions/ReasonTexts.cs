using RecordClearance.Contract;
using RecordClearance.Petitions;

namespace RecordClearance.Jurisdictions.Vermont.Petitions;

/// <summary>What the filer wrote for the charges of a petition; kept by charge, so that it survives another grouping.</summary>
internal static class ReasonTexts
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Route> routes, FilingChoices? choices) =>
        [.. routes.Select(route => PersonText.OrNull(choices?.Texts?.GetValueOrDefault(route.Path))).OfType<string>().Distinct()];
}
