using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What of a Markdown text must not reach the parser, which would be slow at it: blocks that are too long, and too many signs of emphasis and links.</summary>
internal static class TextLimits
{
    /// <summary>The first block that is too much, by its offset, and why; null where none is.</summary>
    public static (int Offset, string Message)? FirstFault(string text)
    {
        var (start, work) = (0, 0L);
        foreach (var next in BlockStarts.Of(text).Append(text.Length))
        {
            if (next - start > Limits.LargestBlock)
                return (start, $"this block is longer than {Limits.LargestBlock} characters; divide it by blank lines");
            var signs = (long)Signs(text.AsSpan(start, next - start));
            work += signs * signs;
            if (work > Limits.MostSignWork)
                return (start, $"the file has too many of the signs *, _ and [, {signs} of them in this block; put a backslash before those that are text, or divide the file");
            start = next;
        }

        return null;
    }

    /// <summary>How many signs could begin or end emphasis or a link: runs of stars or underscores, and brackets that open, those of notes left out.</summary>
    private static int Signs(ReadOnlySpan<char> block)
    {
        var count = 0;
        for (var i = block.IndexOfAny("*_[\\"); i >= 0 && i < block.Length; i++)
        {
            if (block[i] == '\\')
                i++;
            else if (block[i] == '[' ? !block[i..].StartsWith(NoteLabel.Opening) : block[i] is '*' or '_' && (i == 0 || block[i - 1] != block[i]))
                count++;
        }

        return count;
    }
}
