using System.Text;

namespace RecordClearance.Reading;

/// <summary>White space as the browser's <c>\s</c> knows it, so that both readers collapse the same characters.</summary>
internal static class PageText
{
    public static bool IsSpace(char c) => c switch
    {
        ' ' or (>= '\t' and <= '\r') or '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a')
            or '\u2028' or '\u2029' or '\u202f' or '\u205f' or '\u3000' or '\ufeff' => true,
        _ => false,
    };

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds text, one space for each run of white space, none in front.</summary>
    public static void AppendCollapsed(StringBuilder text, ReadOnlySpan<char> more)
    {
        foreach (var c in more)
        {
            if (!IsSpace(c))
            {
                text.Append(c);
            }
            else
            {
                Break(text);
            }
        }
    }

    /// <summary>Separates what stands before from what comes after.</summary>
    public static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    /// <summary>A label as it is compared: without its colon, without regard to case.</summary>
    public static string LabelKey(string text) => text.TrimEnd(':').TrimEnd(' ').ToLowerInvariant();
}
