using System.Buffers;
using System.Text;

namespace RecordClearance.Petitions;

/// <summary>The bytes of one filled part, and the names of what was not known.</summary>
internal sealed class PartWriter(int capacity, List<string> blanks)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 0xD800 - ' ').Select(code => (char)code).Where(letter => letter is not ('&' or '<' or '>') && !char.IsControl(letter) && letter is not ('\u2028' or '\u2029'))]);

    private byte[] _bytes = new byte[capacity];

    public int Position { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Position);

    public void Back(int position) => Position = position;

    public void Missing(string name)
    {
        if (!blanks.Contains(name, FieldNames.Comparer)) blanks.Add(name);
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Position += bytes.Length;
    }

    /// <summary>Writes a value as text, whatever it looks like; line breaks and tabs become Word's own.</summary>
    public void Text(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAnyExcept(Plain);
            if (plain < 0) plain = value.Length;
            Position += Encoding.UTF8.GetBytes(value[..plain], Room(plain * 3));
            value = value[plain..];
            if (!value.IsEmpty) value = value[Special(value)..];
        }
    }

    /// <summary>Writes one letter that needs care; gives how many characters it took.</summary>
    private int Special(ReadOnlySpan<char> value)
    {
        switch (value[0])
        {
            case '&': Raw("&amp;"u8); return 1;
            case '<': Raw("&lt;"u8); return 1;
            case '>': Raw("&gt;"u8); return 1;
            case '\t': Raw("</w:t><w:tab/><w:t xml:space=\"preserve\">"u8); return 1;
            case '\r' when value.Length > 1 && value[1] == '\n': return 1;
            case '\r' or '\n' or '\v' or '\u0085' or '\u2028' or '\u2029': Raw("</w:t><w:br/><w:t xml:space=\"preserve\">"u8); return 1;
        }
        // Control characters, lone surrogates and the two letters XML forbids have no place in a paper.
        if (Rune.DecodeFromUtf16(value, out var rune, out var length) == OperationStatus.Done && !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))
            Position += rune.EncodeToUtf8(Room(4));
        return length;
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Position < length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Position + length));
        return _bytes.AsSpan(Position);
    }
}
