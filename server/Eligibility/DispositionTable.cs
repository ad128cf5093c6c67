using System.Collections.Frozen;
using System.Text;
using RecordClearance.Contract;

namespace RecordClearance.Eligibility;

/// <summary>What a state's courts mean by their words for the end of a charge: a table that a lawyer keeps beside the state's code.</summary>
public sealed class DispositionTable
{
    private readonly string[] _unsettling;
    private readonly Line[] _openings;
    private readonly Line[] _contained;
    private readonly FrozenDictionary<string, DispositionWording> _whole;

    /// <param name="beside">A type beside which <c>dispositions.md</c> is embedded.</param>
    /// <param name="unsettling">Words after which a wording settles nothing, such as <c>vacated</c>.</param>
    public DispositionTable(Type beside, params string[] unsettling)
    {
        var lines = MarkdownTable.Embedded(beside, "dispositions.md").Select(Read).OrderByDescending(line => line.Wording.Length).ToArray();
        _unsettling = unsettling;
        _openings = [.. lines.Where(line => line is { Open: true, Inside: false })];
        _contained = [.. lines.Where(line => line.Inside)];
        _whole = lines.Where(line => !line.Inside).ToFrozenDictionary(line => line.Wording, line => line.Meaning);
    }

    /// <summary>The outcome and what else the wording says, such as <c>deferred</c> or <c>with prejudice</c>; unknown where no line agrees.</summary>
    public DispositionWording Read(string? text) =>
        // Several rulings in one text are one only where all mean the same.
        (text ?? "").Split(';').Select(One).Distinct().ToList() is [var only] ? only : DispositionWording.Unknown;

    private DispositionWording One(string text)
    {
        var plain = Plain(text);
        if (plain is "" || Array.Exists(_unsettling, plain.Contains))
        {
            return DispositionWording.Unknown;
        }

        return _whole.GetValueOrDefault(plain)
            ?? Array.Find(_contained, line => Holds(plain, line)).Meaning
            ?? Array.Find(_openings, line => plain.StartsWith(line.Wording, StringComparison.Ordinal)).Meaning
            ?? DispositionWording.Unknown;
    }

    private static bool Holds(string plain, Line line) =>
        line.Open ? plain.Contains(line.Wording, StringComparison.Ordinal) : plain.EndsWith(line.Wording, StringComparison.Ordinal);

    private static Line Read(string[] cells) => new(
        Plain(cells[0]),
        cells[0].EndsWith('…'),
        cells[0].StartsWith('…'),
        new(Enum.Parse<DispositionOutcome>(cells[1].Replace("-", ""), ignoreCase: true), cells[2]));

    /// <summary>Lower case, letters and digits only, one space between words.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text)
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

    /// <param name="Open">Whether anything may follow.</param>
    /// <param name="Inside">Whether anything may stand before.</param>
    private readonly record struct Line(string Wording, bool Open, bool Inside, DispositionWording Meaning);
}

/// <summary>A disposition's outcome, and the detail its wording gives.</summary>
public sealed record DispositionWording(DispositionOutcome Outcome, string Detail)
{
    public static DispositionWording Unknown { get; } = new(DispositionOutcome.Unknown, "");
}
