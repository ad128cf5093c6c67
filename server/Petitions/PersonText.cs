using RecordClearance.Contract;
using RecordClearance.Records;

namespace RecordClearance.Petitions;

/// <summary>A person's name and address as a paper prints them.</summary>
public static class PersonText
{
    /// <summary>In natural order: <c>Casey Q. Maple, Jr.</c>; as the court printed it where its parts cannot be told apart.</summary>
    public static string? Natural(PersonName name)
    {
        if (name.Family is null || name.Given is null) name = NameParser.Parse(name.Full);
        if (name.Family is null || name.Given is null) return OrNull(name.Full);
        var words = string.Join(' ', new[] { name.Given, name.Middle, name.Family }.Where(word => !string.IsNullOrWhiteSpace(word)));
        return string.IsNullOrWhiteSpace(name.Suffix) ? words
            : name.Suffix.EndsWith('.') ? $"{words}, {name.Suffix}"
            : $"{words} {name.Suffix}";
    }

    /// <summary>One line of text for each line of the address; null when there is none.</summary>
    public static string? Lines(Address? address)
    {
        if (address is null) return null;
        var place = string.Join(' ', new[] { address.City is { } city && address.State is not null ? city + "," : address.City, address.State, address.Zip }
            .Where(word => !string.IsNullOrWhiteSpace(word)));
        return OrNull(string.Join('\n', address.Lines.Append(place).Where(line => !string.IsNullOrWhiteSpace(line))));
    }

    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
