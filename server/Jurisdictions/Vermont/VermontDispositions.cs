using System.Collections.Frozen;
using System.Text;
using RecordClearance.Contract;
using RecordClearance.Eligibility;

namespace RecordClearance.Jurisdictions.Vermont;

/// <summary>What Vermont's courts mean by their words for the end of a charge; the words are in <c>dispositions.md</c>.</summary>
public static class VermontDispositions
{
    private static readonly string[] Unsettling =
        ["amended", "appeal", "reinstated", "reopened", "reversed", "set aside", "vacated", "withdrawn"];

    private static readonly (string Wording, bool Open, DispositionWording Meaning)[] Lines =
        [.. MarkdownTable.Embedded(typeof(VermontDispositions), "dispositions.md").Select(Line).OrderByDescending(line => line.Wording.Length)];

    private static readonly FrozenDictionary<string, DispositionWording> Whole = Lines.ToFrozenDictionary(line => line.Wording, line => line.Meaning);

    /// <summary>Unknown for a wording that the table does not have.</summary>
    public static DispositionOutcome Outcome(string? text) => Read(text).Outcome;

    /// <summary>The outcome and what else the wording says, such as <c>deferred</c> or <c>with prejudice</c>.</summary>
    public static DispositionWording Read(string? text)
    {
        var plain = Plain(text);
        if (plain is "" || Array.Exists(Unsettling, plain.Contains))
        {
            return DispositionWording.Unknown;
        }

        return Whole.GetValueOrDefault(plain)
            ?? Array.Find(Lines, line => line.Open && plain.StartsWith(line.Wording, StringComparison.Ordinal)).Meaning
            ?? DispositionWording.Unknown;
    }

    private static (string Wording, bool Open, DispositionWording Meaning) Line(string[] cells) =>
        (Plain(cells[0]), cells[0].EndsWith('…'), new(Enum.Parse<DispositionOutcome>(cells[1].Replace("-", ""), ignoreCase: true), cells[2]));

    /// <summary>Lower case, letters and digits only, one space between words.</summary>
    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text ?? "")
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}

/// <summary>A disposition's outcome, and the detail its wording gives.</summary>
public sealed record DispositionWording(DispositionOutcome Outcome, string Detail)
{
    public static DispositionWording Unknown { get; } = new(DispositionOutcome.Unknown, "");
}
